package import Journal
import ProgramModel
package import Values

/// Recomputes everything that can be: the chain's digests, the fold of the facts, the snapshot, and the seals.
package struct ProgramVerifier {
    private let journal: any Journal

    package init(_ journal: any Journal) {
        self.journal = journal
    }

    /// - Parameters:
    ///   - noted: the digest of an entry, as it was noted when that was the last.
    ///   - readings: whether recorded readings are computed once more as well.
    package func verify(
        expected: Digest? = nil, noted: Digest? = nil, readings: Bool = false
    ) throws -> Verification {
        let chain = try ChainVerifier.verify(journal)
        guard chain.isSound else { return Verification(chain: chain, problems: [], state: nil) }
        if let expected, chain.head.digest != expected {
            return Verification(chain: chain, problems: [.head(expected: expected, found: chain.head)], state: nil)
        }
        var program: Program?
        var notedAt: Int?
        var problems: [VerificationProblem] = []
        let snapshot = try journal.snapshot(version: LoadedProgram.snapshotVersion)
        var verifier = ReadingVerifier(journal)
        var reader = journal.reader()
        while let entries = try reader.next() {
            for entry in entries {
                if entry.digest == noted { notedAt = entry.seq }
                do {
                    if readings, let program { problems += try verifier.problems(with: entry, in: program) }
                    try LoadedProgram.fold(entry, into: &program)
                } catch let error as UnreadableFact {
                    return Verification(chain: chain, problems: [.fact(seq: entry.seq, error)], state: nil)
                }
                if let snapshot, snapshot.head == entry.head, let program,
                    CanonicalCoding.bytes(program) != snapshot.bytes
                {
                    problems.append(.snapshot(seq: entry.seq))
                }
            }
        }
        guard let program else { throw EmptyJournal() }
        if let noted, notedAt == nil { problems.append(.noted(noted)) }
        problems += program.hypotheses.compactMap { hypothesis in
            guard let seal = hypothesis.seal, !seal.isIntact(for: hypothesis.id) else { return nil }
            return .seal(hypothesis.id)
        }
        return Verification(
            chain: chain, problems: problems, state: program.digest, readings: readings ? verifier.counts : nil,
            noted: notedAt)
    }
}

extension ReadingVerifier {
    fileprivate mutating func problems(with entry: JournalEntry, in program: Program) throws -> [VerificationProblem] {
        let fact = try FactCoding.fact(kind: entry.kind, version: entry.version, body: entry.body)
        return try problems(with: fact, seq: entry.seq, at: entry.at, in: program)
    }
}
