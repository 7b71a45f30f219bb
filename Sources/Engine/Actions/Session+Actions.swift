package import ProgramModel
import Values

extension Session {
    package func addAction(
        _ text: String, owner word: String, due: ActionDueWish, inMeeting: Bool, _ request: Request
    ) throws -> Receipt {
        try perform(request) { draft in
            let owner = try PeopleDirectory(journal: journal, program: draft.program).member(word)
            try draft.decide(.addAction(text, owner: owner, due: due, inMeeting: inMeeting))
            return ["action": draft.program.actionItems.last.map { .string($0.id.rawValue) } ?? .null]
        }
    }

    package func finishAction(_ id: ActionID, note: String?, _ request: Request) throws -> Receipt {
        try act(on: id, .finishAction(id, note: note), request)
    }

    package func dropAction(_ id: ActionID, reason: String, _ request: Request) throws -> Receipt {
        try act(on: id, .dropAction(id, reason: reason), request)
    }

    package func reassignAction(
        _ id: ActionID, owner word: String?, due: ActionDueWish?, _ request: Request
    ) throws -> Receipt {
        try perform(request) { draft in
            let owner = try word.map { try PeopleDirectory(journal: journal, program: draft.program).member($0) }
            try draft.decide(.reassignAction(id, owner: owner, due: due))
            return ["action": .string(id.rawValue)]
        }
    }

    private func act(on id: ActionID, _ command: Command, _ request: Request) throws -> Receipt {
        try perform(request) { draft in
            try draft.decide(command)
            return ["action": .string(id.rawValue)]
        }
    }

    /// The members that words on the command line mean.
    package func members(_ words: [String]) throws -> [MemberID] {
        let program = try load().program
        let directory = PeopleDirectory(journal: journal, program: program)
        return try words.map { word in
            let id = try directory.member(word)
            try program.requireActive(id)
            return id
        }
    }
}
