import Foundation
import Synchronization

/// A small season as it stands after some of its commands. Each stage goes on from the one before it.
enum Stage: Int, CaseIterable {
    /// Only the folder.
    case folder
    /// The journal begins.
    case begun
    /// Two members, one of them the manager.
    case formed
    /// In meeting A, with attendance taken.
    case planning
    /// Both members have handed in their cards.
    case planned
    /// Sealed, and meeting A closed.
    case executing
    /// In meeting B, with attendance taken.
    case feedback
    case judged
    case decided
    /// After meeting B.
    case reporting
    /// After the closing meeting.
    case archived

    var commands: [String] {
        switch self {
        case .folder: []
        case .begun: ["@ 2020-06-20T10:00", "new ."]
        case .formed:
            [
                "@ 2020-06-22T10:00",
                "member apply --name \(Someone.manager) --phone \(Someone.phone) --mail \(Someone.mail)"
                    + " --community book-club",
                "member apply --name '\(Someone.other)' --alias \(Someone.alias) --community repair-cafe",
                "worksheet fill application-essay --member m01 --answers answers/essay.yaml",
                "worksheet fill application-essay --member m02 --answers answers/essay.yaml",
                "@ 2020-06-29T10:00", "member admit m01", "member admit m02", "member elect m01",
            ]
        case .planning:
            [
                "@ 2020-07-06T19:25", "start", "@ 2020-07-06T19:30", "meeting open",
                "@ 2020-07-06T19:35", "meeting attend m01 m02 --guest \(Someone.guest)",
            ]
        case .planned:
            [
                "@ 2020-07-06T20:30", "worksheet fill test-card --member m01 --answers answers/card.yaml",
                "worksheet fill test-card --member m02 --answers answers/activity-card.yaml",
                "dues pay m01 30000",
            ]
        case .executing: ["@ 2020-07-06T21:20", "advance", "@ 2020-07-06T21:30", "meeting close"]
        case .feedback:
            [
                "@ 2020-07-20T12:00", "data import data/activity.csv --as activity",
                "@ 2020-07-20T19:30", "meeting open",
                "@ 2020-07-20T19:35", "meeting attend m01 --excused m02 --guest \(Someone.guest)",
            ]
        case .judged: ["@ 2020-07-20T20:00", "evaluate"]
        case .decided:
            [
                "@ 2020-07-20T20:30", "decide h1 adapt --reason '더 길게 잰다'",
                "decide h2 adopt --reason '일이 이어졌다'",
            ]
        case .reporting: ["@ 2020-07-20T21:00", "advance", "meeting close"]
        case .archived:
            [
                "@ 2020-08-03T19:30", "meeting open", "meeting attend m01 m02", "@ 2020-08-03T21:00", "advance",
                "meeting close",
            ]
        }
    }

    /// A folder of the caller's own at this stage.
    func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox("reading-circle")
        let made = try Self.made.withLock { try $0.moment(self) }
        sandbox.now = made.now
        if let journal = made.journal { try sandbox.write(bytes: journal, to: "journal.db") }
        return sandbox
    }

    /// What a stage leaves behind, made once: every test that begins at it gets a copy of the journal's file.
    private struct Made {
        var now: String
        var journal: [UInt8]?
    }

    private struct Shelf {
        var made: [Stage: Made] = [:]

        mutating func moment(_ stage: Stage) throws -> Made {
            if let made = made[stage] { return made }
            let sandbox = try Sandbox("reading-circle")
            if let before = Stage(rawValue: stage.rawValue - 1) {
                let earlier = try moment(before)
                sandbox.now = earlier.now
                if let journal = earlier.journal { try sandbox.write(bytes: journal, to: "journal.db") }
            }
            for command in stage.commands {
                if command.hasPrefix("@ ") {
                    sandbox.now = String(command.dropFirst(2))
                    continue
                }
                let run = sandbox.run(command)
                guard run.code == 0 else { throw Stuck(command: command, said: run.err) }
            }
            let journal = FileManager.default.contents(atPath: sandbox.path("journal.db")).map { Array($0) }
            let result = Made(now: sandbox.now, journal: journal)
            made[stage] = result
            return result
        }
    }

    struct Stuck: Error {
        var command: String
        var said: String
    }

    private static let made = Mutex(Shelf())
}
