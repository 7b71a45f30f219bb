package import Journal
import ProgramModel
import Statecharts
import Values

extension ArchiveContents {
    /// Writes the record into an empty journal the way it was written the first time: command after command. What each
    /// append computes must be what was recorded.
    package func write(into journal: some Journal) throws {
        try forEachBlob { try journal.put([$0]) }
        let groups = commands
        for (index, group) in groups.enumerated() {
            let first = group[group.startIndex]
            var append = JournalAppend(
                command: first.command, recorded: first.recorded, expected: try journal.head(),
                entries: try group.map(draft))
            if index == groups.count - 1 {
                append.datasets = manifest.datasets.map(\.record)
                append.people = people.map { .save($0) }
                append.timers = program.chart.timers.map { .set(TimerRecord($0)) }
                append.snapshot = JournalAppend.Snapshot(
                    version: LoadedProgram.snapshotVersion, bytes: CanonicalCoding.bytes(program))
            }
            let head = try journal.append(append).head
            guard head == group.last?.head else {
                let fault = ChainFault(
                    seq: head.seq, reason: .head(expected: group.last?.head ?? .empty, found: head))
                throw JournalError.brokenChain(fault)
            }
        }
    }

    /// Entries of one command were written at one moment and are numbered in its name.
    private var commands: [ArraySlice<JournalEntry>] {
        var groups: [ArraySlice<JournalEntry>] = []
        var start = 0
        for index in entries.indices.dropFirst() {
            let first = entries[start]
            let follows =
                entries[index].command == "\(first.command)/\(index - start + 1)"
                && entries[index].recorded == first.recorded
            if !follows {
                groups.append(entries[start..<index])
                start = index
            }
        }
        return entries.isEmpty ? [] : groups + [entries[start...]]
    }

    private func draft(_ entry: JournalEntry) throws -> EntryDraft {
        EntryDraft(
            kind: entry.kind, version: entry.version, at: entry.at, actor: entry.actor, body: try entry.readBody())
    }
}
