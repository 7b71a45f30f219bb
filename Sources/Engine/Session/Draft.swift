package import Journal
package import ProgramModel
import Statecharts
package import Values

/// What one command is about to write: facts decided one after another on a copy of the program, and what belongs to
/// the same transaction. Nothing here touches the journal.
package struct Draft {
    package let session: Session
    /// The state with everything decided so far.
    package private(set) var program: Program
    /// When the command happened.
    package let at: Timestamp
    /// Whether texts may hold addresses that belong to nobody who is known.
    let allowsAddresses: Bool
    package private(set) var dated: [DatedFact] = []
    package var blobs: [StoredBlob] = []
    package var datasets: [DatasetRecord] = []
    package var people: [PersonChange] = []

    private let timersBefore: Set<String>

    init(session: Session, program: Program, at: Timestamp, allowsAddresses: Bool = false) {
        self.session = session
        self.program = program
        self.at = at
        self.allowsAddresses = allowsAddresses
        timersBefore = Set(program.chart.timers.map(\.send.id))
    }

    /// The first draft of a program: it begins with the fact of its creation.
    init(session: Session, created: ProgramCreated, at: Timestamp) {
        self.init(session: session, program: Program(created: created, at: at), at: at)
        dated.append(DatedFact(fact: .programCreated(created), at: at))
    }

    package var facts: [Fact] { dated.map(\.fact) }

    /// Decides a command and applies its facts. They are applied as they read back from the journal, so that the live
    /// state is the replayed state by construction. No text gets any further with a name in it that is known.
    ///
    /// - Parameter textsAreKept: whether the texts are already as the journal keeps them.
    @discardableResult
    package mutating func decide(
        _ command: Command, at moment: Timestamp? = nil, textsAreKept: Bool = false
    ) throws -> [Fact] {
        let moment = moment ?? at
        let command = try withoutNames(command, alreadyKept: textsAreKept)
        let decided = try program.decide(command, at: moment)
        for fact in decided {
            let stored = try FactCoding.fact(kind: fact.kind, version: fact.version, body: FactCoding.body(of: fact))
            program.apply(stored, at: moment)
            dated.append(DatedFact(fact: stored, at: moment))
        }
        return decided
    }

    func append(
        command: String, recorded: Timestamp, expected: JournalHead, key: IdempotencyKey?, answer: Value
    ) -> JournalAppend {
        let entries = dated.map { dated in
            EntryDraft(
                kind: dated.fact.kind, version: dated.fact.version, at: dated.at, actor: program.manager?.rawValue,
                body: CanonicalCoding.value(dated.fact.payload))
        }
        return JournalAppend(
            command: command, recorded: recorded, expected: expected, entries: entries, timers: timers, blobs: blobs,
            datasets: datasets, people: people, key: key, answer: answer, snapshot: snapshot(after: expected.seq))
    }

    /// The chart's timers, for whoever wants to know what is due without folding the journal.
    private var timers: [TimerChange] {
        let now = program.chart.timers
        let gone = timersBefore.subtracting(now.map(\.send.id)).sorted()
        return gone.map { .cancel(id: $0) }
            + now.map { .set(TimerRecord($0)) }
    }

    private static let snapshotEvery = 256

    private func snapshot(after seq: Int) -> JournalAppend.Snapshot? {
        guard (seq + dated.count) / Self.snapshotEvery > seq / Self.snapshotEvery else { return nil }
        return JournalAppend.Snapshot(version: LoadedProgram.snapshotVersion, bytes: CanonicalCoding.bytes(program))
    }
}

extension JournalAppend {
    /// A command that changes nothing writes nothing, except under a key, whose answer must be kept.
    var isEmpty: Bool {
        entries.isEmpty && people.isEmpty && datasets.isEmpty && key == nil
    }
}
