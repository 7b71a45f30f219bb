package import Values

/// Everything that one command writes. It is written in one transaction: all of it or nothing.
package struct JournalAppend: Sendable {
    /// The command's name, such as `meeting.open`; every entry remembers it.
    package var command: String
    /// When it is written down.
    package var recorded: Timestamp
    /// The head that the command was decided on.
    package var expected: JournalHead
    package var entries: [EntryDraft]
    package var timers: [TimerChange]
    package var blobs: [StoredBlob]
    package var datasets: [DatasetRecord]
    package var people: [PersonChange]
    package var key: IdempotencyKey?
    /// What the command answers, kept under `key` (not at all without one). Ids only, never personal data.
    package var answer: Value
    /// The state after these entries, when it is time to keep it.
    package var snapshot: Snapshot?

    /// A snapshot whose head is not known before the append.
    package struct Snapshot: Sendable {
        package var version: Int
        package var bytes: [UInt8]

        package init(version: Int, bytes: [UInt8]) {
            self.version = version
            self.bytes = bytes
        }
    }

    package init(
        command: String, recorded: Timestamp, expected: JournalHead, entries: [EntryDraft] = [],
        timers: [TimerChange] = [], blobs: [StoredBlob] = [], datasets: [DatasetRecord] = [],
        people: [PersonChange] = [], key: IdempotencyKey? = nil, answer: Value = .null, snapshot: Snapshot? = nil
    ) {
        self.command = command
        self.recorded = recorded
        self.expected = expected
        self.entries = entries
        self.timers = timers
        self.blobs = blobs
        self.datasets = datasets
        self.people = people
        self.key = key
        self.answer = answer
        self.snapshot = snapshot
    }

    /// `meeting.open`, then `meeting.open/2` and so on: the chain itself tells which entries belong to one command, and so
    /// where the last one begins.
    func command(at index: Int) -> String {
        index == 0 ? command : "\(command)/\(index + 1)"
    }

    var erasesSomeone: Bool {
        people.contains { change in
            switch change {
            case .save: false
            case .erase, .forget: true
            }
        }
    }
}
