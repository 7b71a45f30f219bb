internal import Values

/// What an append comes to, once it is checked against what the journal holds.
package enum AppendPlan: Hashable, Sendable {
    /// The key was used before; there is nothing to write.
    case replay(AppendResult)
    /// The entries with their places and digests, ready to write.
    case write([JournalEntry])
}

extension AppendPlan {
    /// The one place where an append is judged, for every backend and for `prepare`.
    ///
    /// The key comes first: a command that is sent again must get its answer although the journal has moved on.
    static func make(_ append: JournalAppend, programID: String, in context: some AppendContext) throws -> AppendPlan {
        if let key = append.key, let result = try context.result(of: key) { return .replay(result) }
        let head = try context.head()
        guard head == append.expected else { throw JournalError.moved(expected: append.expected, found: head) }
        try check(append.datasets, arriving: Set(append.blobs.map(\.digest)), in: context)

        guard isName(append.command) else { throw JournalError.invalidEntry(kind: append.command, version: 1) }
        var entries: [JournalEntry] = []
        entries.reserveCapacity(append.entries.count)
        var last = head
        for draft in append.entries {
            guard !draft.kind.isEmpty, draft.version >= 1, isName(draft.kind), isName(draft.actor ?? "") else {
                throw JournalError.invalidEntry(kind: draft.kind, version: draft.version)
            }
            let entry = JournalEntry(
                draft, programID: programID, command: append.command(at: entries.count), recorded: append.recorded,
                after: last)
            last = entry.head
            entries.append(entry)
        }
        return .write(entries)
    }

    /// A database ends a text at its first zero byte, and would give back another entry than the one in the chain.
    private static func isName(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }

    private static func check(
        _ datasets: [DatasetRecord], arriving: Set<Digest>, in context: some AppendContext
    ) throws {
        var seen: Set<DatasetRecord.Key> = []
        for dataset in datasets {
            guard try seen.insert(dataset.key).inserted && !context.holds(dataset.key) else {
                throw JournalError.datasetExists(name: dataset.name, version: dataset.version)
            }
            for digest in dataset.segments where !arriving.contains(digest) {
                guard try context.holds(blob: digest) else { throw JournalError.missingBlob(digest) }
            }
        }
    }
}
