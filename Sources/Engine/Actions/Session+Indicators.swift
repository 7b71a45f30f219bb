package import ProgramModel
import Tables
import Values

extension Session {
    /// Computes the readings of the named indicators, or of all that have a formula, and records those that changed.
    ///
    /// - Parameter anew: also where nothing that they depend on has changed.
    package func compute(
        _ ids: [IndicatorID], community: CommunityID?, anew: Bool = false, _ request: Request
    ) throws -> (receipt: Receipt, computed: [ComputedIndicator]) {
        var computed: [ComputedIndicator] = []
        let receipt = try perform(request) { draft in
            computed = []
            let chosen = ids.isEmpty ? draft.program.indicators.keys.sorted() : ids
            for id in chosen { try draft.refreshIndicator(id) }
            let measurer = try Measurer(draft, reusing: !anew)
            var answer: [String: Value] = [:]
            for id in chosen {
                let isManual = draft.program.indicators[id]?.definition.kind == .manual
                if isManual, ids.isEmpty { continue }
                if isManual { throw Self.noFormula(id) }
                let before = draft.program.series(id, community: community)
                let measured = try measurer.everything(id, community: community)
                let facts = try draft.decide(.recordReadings(measured.series))
                let count = measured.series.values.count
                answer[id.rawValue] = .int(Int64(count))
                computed.append(
                    ComputedIndicator(
                        indicator: id, readings: count, computed: measured.computed,
                        unchangedSince: facts.isEmpty ? before?.at : nil))
            }
            return .object(answer)
        }
        return (receipt, computed)
    }

    /// Writes a value down for a period.
    package func record(
        _ id: IndicatorID, period word: String, community: CommunityID?, value: Double?, numerator: Double?,
        denominator: Double?, note: String?, _ request: Request
    ) throws -> Receipt {
        try perform(request) { draft in
            try draft.refreshIndicator(id)
            let (periods, period) = try Self.period(word, of: id, community: community, in: draft)
            guard (numerator == nil) == (denominator == nil) else { throw Self.halfACount }
            var quotient: Double?
            if let numerator, let denominator, denominator > 0 { quotient = numerator / denominator }
            let reading = Reading(
                period: period, value: value ?? quotient, numerator: numerator, denominator: denominator, note: note)
            let first = draft.program.series(id, community: community)?.readings.first?.period.start
            let between = periods.filter { other in
                first.map { $0 <= other.start && other.start < period.start } ?? false
            }
            try draft.decide(.recordReading(id, community: community, reading, unrecorded: between))
            return ["period": .string(period.label.en)]
        }
    }

    /// Takes a value back that was written down.
    package func removeReading(
        _ id: IndicatorID, period word: String, community: CommunityID?, reason: String, _ request: Request
    ) throws -> Receipt {
        try perform(request) { draft in
            try draft.refreshIndicator(id)
            let (_, period) = try Self.period(word, of: id, community: community, in: draft)
            try draft.decide(.removeReading(id, community: community, period, reason: reason))
            return ["period": .string(period.label.en)]
        }
    }

    /// The recorded series of an indicator.
    package func series(
        _ id: IndicatorID, community: CommunityID?
    ) throws -> (program: Program, adopted: AdoptedIndicator, series: ReadingSeries) {
        let program = try load().program
        guard let adopted = program.indicators[id] else {
            throw Refusal.unknownIndicator(id, known: program.indicators.keys)
        }
        guard let series = program.series(id, community: community) else {
            throw Self.notComputed(id, isManual: adopted.definition.kind == .manual)
        }
        return (program, adopted, series)
    }

    /// Everything that can be said of one recorded reading.
    ///
    /// - Parameters:
    ///   - word: a day inside the period, its label, or `last`.
    ///   - limit: how many rows of each table are given.
    package func explain(
        _ id: IndicatorID, period word: String, community: CommunityID?, rows limit: Int
    ) throws -> ReadingExplanation {
        let (program, adopted, series) = try series(id, community: community)
        let measurer = try Measurer(program, journal: journal, at: clock.now())
        let period = try PeriodWord(word, zone: measurer.zone).find(among: series.readings.map(\.period))
        let reading = series.readings.first { $0.period == period } ?? Reading(period: period, value: nil)
        return try ReadingExplainer(measurer, adopted, series).explain(reading, rows: limit)
    }

    private static func period(
        _ word: String, of id: IndicatorID, community: CommunityID?, in draft: Draft
    ) throws -> (all: [Period], found: Period) {
        let measurer = try Measurer(draft)
        let written = draft.program.series(id, community: community)?.readings.map(\.period) ?? []
        let laidOut = try measurer.timeline(id, community: community).periods
        // A period that was written down keeps its bounds, also when the calendar has moved since.
        let all = laidOut.map { period in written.first { $0.start == period.start } ?? period }
        return (all, try PeriodWord(word, zone: measurer.zone).find(among: all))
    }

    private static let halfACount = InputError(
        code: "indicator.half-a-count",
        what: LocalizedText(
            ko: "--numerator와 --denominator는 함께 씁니다", en: "--numerator and --denominator go together"),
        next: LocalizedText(ko: "둘 다 쓰거나 둘 다 빼세요.", en: "Give both or neither."))

    private static func noFormula(_ id: IndicatorID) -> InputError {
        InputError(
            code: "indicator.manual",
            what: LocalizedText(
                ko: "지표 ‘\(id)’은(는) 손으로 적습니다. 계산할 공식이 없습니다",
                en: "‘\(id)’ has no formula: its values are written down by hand"),
            next: LocalizedText(
                ko: "‘moim indicator record \(id) last 값’으로 적으세요.", en: "Use ‘moim indicator record \(id) last VALUE’.")
        )
    }

    private static func notComputed(_ id: IndicatorID, isManual: Bool) -> InputError {
        let command = isManual ? "moim indicator record \(id) last …" : "moim indicator compute \(id)"
        return InputError(
            code: "indicator.not-computed",
            what: isManual
                ? LocalizedText(ko: "지표 ‘\(id)’의 값을 아직 적지 않았습니다", en: "no value of ‘\(id)’ has been recorded yet")
                : LocalizedText(ko: "지표 ‘\(id)’을(를) 아직 계산하지 않았습니다", en: "‘\(id)’ has not been computed yet"),
            next: LocalizedText(ko: "‘\(command)’을(를) 하세요.", en: "Run ‘\(command)’."))
    }
}
