package import ProgramModel
import Values

extension Session {
    package func pay(_ word: String, amount: Int, method: PaymentMethod, _ request: Request) throws -> Receipt {
        try enter(word, request) { .pay($0, amount: amount, method: method) }
    }

    package func refund(_ word: String, amount: Int, reason: String, _ request: Request) throws -> Receipt {
        try enter(word, request) { .refund($0, amount: amount, reason: reason) }
    }

    package func waive(_ word: String, _ waived: WaivedDues, reason: String, _ request: Request) throws -> Receipt {
        try enter(word, request) { .waive($0, waived, reason: reason) }
    }

    package func reverse(_ entry: DuesEntryID, reason: String, _ request: Request) throws -> Receipt {
        try perform(request) { draft in try Self.enter(.reverse(entry, reason: reason), &draft) }
    }

    package func settle(amount: Int?, _ request: Request) throws -> Receipt {
        try perform(request) { draft in try Self.enter(.settle(amount: amount), &draft) }
    }

    /// For a member, who may be named in any way the directory knows.
    private func enter(
        _ word: String, _ request: Request, _ command: (MemberID) -> Command
    ) throws -> Receipt {
        try perform(request) { draft in
            let id = try PeopleDirectory(journal: journal, program: draft.program).member(word)
            return try Self.enter(command(id), &draft)
        }
    }

    /// Answers with the entry's id, by which it can be reversed, and whose it is.
    private static func enter(_ command: Command, _ draft: inout Draft) throws -> Value {
        try draft.decide(command)
        guard let entry = draft.program.duesEntries.last else { return .null }
        return ["member": .string(entry.member.rawValue), "entry": .string(entry.id.rawValue)]
    }
}
