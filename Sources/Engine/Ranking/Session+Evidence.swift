import Journal
package import ProgramModel

extension Session {
    /// What the program brings to a ranking of indicators.
    package func evidence() throws -> ProgramEvidence {
        ProgramEvidence(try load().program, history: try readingHistory())
    }

    /// When each reading came onto the record. The state keeps the readings as they stand, so the journal is read from its
    /// beginning.
    package func readingHistory() throws -> ReadingHistory {
        var history = ReadingHistory()
        var reader = journal.reader(from: 1)
        while let entries = try reader.next() {
            for entry in entries where Self.readingKinds.contains(entry.kind) {
                history.add(
                    try FactCoding.fact(kind: entry.kind, version: entry.version, body: entry.body), at: entry.at,
                    seq: entry.seq)
            }
        }
        return history
    }

    private static let readingKinds: Set<String> = [
        IndicatorComputed.kind, ReadingRecorded.kind, HypothesisSealed.kind, HypothesisJudged.kind,
    ]
}
