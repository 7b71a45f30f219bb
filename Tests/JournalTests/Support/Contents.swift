import Journal
import Values

/// Everything a journal holds, so that two can be compared, or one with itself later.
struct Contents: Equatable {
    var entries: [JournalEntry]
    var timers: [TimerRecord]
    var snapshot: StateSnapshot?
    var blobs: [Digest]
    var datasets: [DatasetRecord]
    var people: [PersonRecord]

    init(_ journal: some Journal) throws {
        entries = try journal.entries()
        timers = try journal.timers(dueBy: nil)
        snapshot = try journal.snapshot(version: 1)
        blobs = try journal.blobDigests()
        datasets = try journal.datasets()
        people = try journal.people()
    }
}
