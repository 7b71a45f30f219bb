/// Reads a journal batch by batch. Entries never change, so what it reads is one history even while others append.
package struct JournalReader {
    private let journal: any Journal
    private let batch: Int
    private var last: Int
    private var isDone = false

    init(journal: any Journal, after seq: Int, batch: Int) {
        self.journal = journal
        self.batch = max(1, batch)
        last = seq
    }

    /// The next entries, or nil after the last.
    package mutating func next() throws(JournalError) -> [JournalEntry]? {
        if isDone { return nil }
        let entries = try journal.page(after: last, limit: batch)
        isDone = entries.count < batch
        guard let final = entries.last else { return nil }
        last = final.seq
        return entries
    }
}
