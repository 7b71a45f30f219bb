import Journal
import ProgramModel
import Scripting
import Tables
import Values

/// Computes readings: finds what a formula needs, lays out its periods and runs it on each that is not known yet.
struct Measurer {
    let program: Program
    let at: Timestamp
    let zone: Zone
    let journal: any Journal
    let scripts: [Digest: String]
    let loader: TableLoader
    let loaded: LoadedTables
    /// Whether readings that were recorded may stand in for computing them again.
    private let reuses: Bool

    init(_ draft: Draft, reusing: Bool = true) throws {
        try self.init(
            draft.program, journal: draft.session.journal, at: draft.at,
            scripts: Dictionary(
                draft.blobs.map { ($0.digest, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { $1 }),
            reusing: reusing)
    }

    /// - Parameter scripts: formulas that are not in the journal yet.
    init(
        _ program: Program, journal: any Journal, at: Timestamp, scripts: [Digest: String] = [:], reusing: Bool = true
    ) throws {
        self.program = program
        self.journal = journal
        self.at = at
        self.scripts = scripts
        reuses = reusing
        guard let zone = Zone(program.definition.zone) else { throw Self.zoneGone(program.definition.zone) }
        self.zone = zone
        loader = TableLoader(program: program, journal: journal, zone: zone, at: at)
        loaded = LoadedTables(loader)
    }

    // MARK: What is asked for

    /// Every reading of an indicator that is final now, and those that have a reason not to be.
    func everything(_ id: IndicatorID, community: CommunityID?) throws -> Measured {
        try everything(id, community: community, pins: .none, path: [])
    }

    /// The same of a formula that the program does not use yet.
    func everything(of script: IndicatorScript, formula: Digest, community: CommunityID?) throws -> ReadingSeries {
        let inputs = try inputs(script, formula, community: community, pins: .none, path: [script.definition.id])
        return try series(inputs, periods: inputs.timeline.periods, known: nil).series
    }

    /// The readings of a recorded series once more, under the formulas and dataset versions that it names.
    func again(_ series: ReadingSeries) throws -> ReadingSeries {
        try everything(series.indicator, community: series.community, pins: FormulaPins(series), path: []).series
    }

    func inputs(_ id: IndicatorID, community: CommunityID?, pins: FormulaPins = .none) throws -> MeasuringInputs {
        let formula = try formula(id, pins)
        return try inputs(try script(id, formula), formula, community: community, pins: pins, path: [id])
    }

    /// The tables that a formula reads.
    func tables(_ inputs: MeasuringInputs) throws -> [String: Table] {
        var tables: [String: Table] = [:]
        for name in inputs.definition.tables {
            if let table = try table(name, inputs) { tables[name] = table }
        }
        return tables
    }

    /// Every table there is, by the names that formulas use.
    func tables(community: CommunityID?) throws -> [String: Table] {
        let attendance = try loaded.attendance(community: community)
        var tables: [String: Table] = ["attendance": attendance.came, "roll": attendance.roll]
        for name in Set(program.datasets.map(\.name)).sorted() where tables[name] == nil {
            if let dataset = program.latestDataset(name, community: community) {
                tables[name] = try loaded.table(dataset)
            }
        }
        return tables
    }

    /// The periods that an indicator is read for, also where its values are written down.
    func timeline(_ id: IndicatorID, community: CommunityID?) throws -> Timeline {
        let definition = try adopted(id).definition
        guard definition.kind == .manual else { return try inputs(id, community: community).timeline }
        return try timeline(definition, community: community, first: zone.moment(date: program.definition.season.start))
    }

    func sealing(_ hypothesis: Hypothesis) throws -> SealingEvidence {
        let first = hypothesis.draft.baselineFrom.map { zone.moment(date: $0) }
        func baseline(_ id: IndicatorID) throws -> ReadingSeries {
            try series(id, community: hypothesis.community, pins: .none, sealedAt: at) { $0.baseline(from: first) }
        }
        return SealingEvidence(
            hypothesis: hypothesis.id, baseline: try baseline(hypothesis.draft.indicator),
            guardrails: try hypothesis.draft.guardrails.map { try baseline($0) })
    }

    /// Readings since the seal, under the formulas that were sealed: a better formula found meanwhile does not judge.
    func judging(_ hypothesis: Hypothesis, _ seal: Seal) throws -> JudgingEvidence {
        func result(_ baseline: ReadingSeries) throws -> ReadingSeries {
            try series(
                baseline.indicator, community: hypothesis.community, pins: FormulaPins(formulasOf: baseline),
                sealedAt: seal.at
            ) { $0.result }
        }
        return JudgingEvidence(
            hypothesis: hypothesis.id, readings: try result(seal.baseline),
            guardrails: try seal.guardrailBaselines.map { try result($0) })
    }

    // MARK: Series

    func everything(
        _ id: IndicatorID, community: CommunityID?, pins: FormulaPins, path: [IndicatorID]
    ) throws -> Measured {
        guard !path.contains(id) else { throw Refusal.circular(path.drop { $0 != id } + [id]) }
        let formula = try formula(id, pins)
        let script = try script(id, formula)
        let known = program.series(id, community: community)
        if script.definition.kind == .manual {
            let empty = ReadingSeries(
                indicator: id, community: community, formula: formula, datasets: [:], readings: [])
            return Measured(series: known ?? empty, computed: 0)
        }
        let inputs = try inputs(script, formula, community: community, pins: pins, path: path + [id])
        return try series(inputs, periods: inputs.timeline.periods, known: reuses ? known : nil)
    }

    private func series(
        _ id: IndicatorID, community: CommunityID?, pins: FormulaPins, sealedAt: Timestamp,
        choosing: (MeasuringWindow) -> [Period]
    ) throws -> ReadingSeries {
        let formula = try formula(id, pins)
        let script = try script(id, formula)
        func window(_ timeline: Timeline) -> MeasuringWindow {
            MeasuringWindow(
                timeline: timeline, lag: script.definition.lag, sealedAt: sealedAt, sealedDay: zone.startOfDay(sealedAt)
            )
        }
        guard script.definition.kind != .manual else {
            let written = program.series(id, community: community)?.readings ?? []
            let periods = choosing(window(try timeline(id, community: community)))
            return ReadingSeries(
                indicator: id, community: community, formula: formula, datasets: [:],
                readings: periods.map { period in
                    written.first { $0.period.start == period.start }
                        ?? Reading(period: period, value: nil, missing: .notRecorded)
                })
        }
        let inputs = try inputs(script, formula, community: community, pins: pins, path: [id])
        var chosen = try series(inputs, periods: choosing(window(inputs.timeline)), known: nil).series
        // These are not all of them, so nothing may be taken from here later.
        (chosen.inputs, chosen.at) = (nil, nil)
        return chosen
    }

    /// - Parameter known: recorded readings, which hold where their inputs are the same and no period that the formula
    ///   may look at has moved.
    private func series(
        _ inputs: MeasuringInputs, periods: [Period], known: ReadingSeries?
    ) throws -> Measured {
        let definition = inputs.definition
        let isSame = known != nil && known?.inputs == inputs.digest && known?.formula == inputs.formula
        let kept = isSame ? held(known?.readings ?? [], in: inputs.timeline, lag: definition.lag) : []
        let open = Array(periods.dropFirst(kept.count))
        var series = ReadingSeries(
            indicator: definition.id, community: inputs.community, formula: inputs.formula, datasets: inputs.versions,
            readings: kept, parts: parts(inputs), inputs: inputs.digest, excluded: isSame ? known?.excluded : nil,
            at: at)
        if inputs.missing != nil {
            series.readings += open.map { Reading(period: $0, value: nil, missing: inputs.missing) }
            return Measured(series: series, computed: 0)
        }
        let since = zone.moment(date: definition.since ?? program.definition.season.start)
        let unknown = open.map { period in
            inputs.script.unknown(period, in: inputs.timeline, lag: definition.lag, since: since)
                ?? inputs.untold(period, zone).map { Reading(period: period, value: nil, missing: $0) }
        }
        let told = unknown.count { $0 == nil }
        // The period that has just begun is nearly always one of these: no table is loaded for it.
        if isSame, told == 0 {
            series.readings += unknown.compactMap(\.self)
            return Measured(series: series, computed: 0)
        }
        let tables = try tables(inputs)
        let setting = IndicatorSetting(
            tables: tables, timeline: inputs.timeline, lag: definition.lag, program: program.definition.id,
            since: since, parts: inputs.parts.mapValues(\.readings),
            calendar: calendar(community: inputs.community))
        let reach = (unknown.lastIndex { $0 == nil } ?? -1) + 1
        series.readings += try inputs.script.readings(for: Array(open.prefix(reach)), in: setting)
        series.readings += unknown.dropFirst(reach).compactMap(\.self)
        series.excluded = Self.timeless(tables)
        return Measured(series: series, computed: told)
    }

    /// The recorded readings from the first one on that still hold. A formula may look `lag` periods ahead.
    private func held(_ readings: [Reading], in timeline: Timeline, lag: Int) -> [Reading] {
        let common = zip(readings, timeline.periods).prefix { $0.period == $1 }.count
        return Array(readings.prefix(max(0, common - lag)))
    }

    private func parts(_ inputs: MeasuringInputs) -> [String: Digest]? {
        guard inputs.definition.from != nil else { return nil }
        var formulas: [String: Digest] = [:]
        for (id, series) in inputs.parts {
            formulas[id.rawValue] = series.formula
            formulas.merge(series.parts ?? [:]) { $1 }
        }
        return formulas
    }

    /// Rows without a time are in no period.
    private static func timeless(_ tables: [String: Table]) -> [Exclusion]? {
        var excluded: [Exclusion] = []
        for (name, table) in tables.sorted(by: { $0.key < $1.key }) {
            guard let column = table.schema.timeColumn.map({ table.schema.fields[$0].name }) else { continue }
            let count = table.count - ((try? table.count(column)) ?? table.count)
            guard count > 0 else { continue }
            excluded.append(
                Exclusion(
                    count: count,
                    reason: LocalizedText(
                        ko: "‘\(name)’에서 시각이 없는 행", en: "rows of ‘\(name)’ without a time")))
        }
        return excluded.isEmpty ? nil : excluded
    }

    static func zoneGone(_ name: String) -> StoreProblem {
        StoreProblem(
            code: "calendar.zone-gone",
            what: LocalizedText(
                ko: "이 기계의 시간대 자료에 ‘\(name)’이(가) 없습니다", en: "this machine's time zone data has no ‘\(name)’"),
            next: LocalizedText(ko: "tzdata 꾸러미를 설치하세요.", en: "Install the package tzdata."))
    }
}
