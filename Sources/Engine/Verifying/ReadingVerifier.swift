import Journal
import ProgramModel
import Tables
import Values

/// Computes recorded readings once more from what the program was when they were recorded.
struct ReadingVerifier {
    private let journal: any Journal
    private(set) var counts = VerifiedReadings()

    init(_ journal: any Journal) {
        self.journal = journal
    }

    /// - Parameters:
    ///   - program: the state just before the fact.
    ///   - at: when it happened.
    mutating func problems(with fact: Fact, seq: Int, at: Timestamp, in program: Program) throws
        -> [VerificationProblem]
    {
        switch fact {
        case .indicatorComputed(let computed): try problems(with: computed.series, seq: seq, at: at, in: program)
        case .readingRecorded(let recorded): written(recorded, seq: seq, in: program)
        default: []
        }
    }

    /// What people wrote down can only be looked for.
    private mutating func written(
        _ recorded: ReadingRecorded, seq: Int, in program: Program
    ) -> [VerificationProblem] {
        counts.written += 1
        guard recorded.reading.value == nil else { return [] }
        return [.readingGone(seq: seq, recorded.indicator, recorded.reading.period.label)]
    }

    private mutating func problems(
        with stored: ReadingSeries, seq: Int, at: Timestamp, in program: Program
    ) throws -> [VerificationProblem] {
        let computed: ReadingSeries
        do {
            computed = try Measurer(program, journal: journal, at: at, reusing: false).again(stored)
        } catch let error as any ExplainedError {
            return [.readingsNotComputable(seq: seq, stored.indicator, error.what)]
        }
        counts.computed += stored.readings.count
        let starts = stored.readings.map(\.period.start) + computed.readings.map(\.period.start)
        return Set(starts).sorted().compactMap { start in
            let kept = stored.readings.first { $0.period.start == start }
            let found = computed.readings.first { $0.period.start == start }
            if let kept, let found, kept.isIdentical(to: found) { return nil }
            let label = kept?.period.label ?? found?.period.label ?? LocalizedText(same: "")
            return .reading(seq: seq, stored.indicator, label, stored: kept, computed: found)
        }
    }
}
