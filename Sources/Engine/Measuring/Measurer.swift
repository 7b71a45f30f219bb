import Journal
import ProgramModel
import Scripting
import Tables
import Values

/// Computes readings: finds the tables a formula needs, lays out its periods and runs it on each.
struct Measurer {
    private let program: Program
    private let journal: any Journal
    private let at: Timestamp
    private let zone: Zone
    private let scripts: [Digest: String]

    init(_ draft: Draft) throws {
        try self.init(
            draft.program, journal: draft.session.journal, at: draft.at,
            scripts: Dictionary(
                draft.blobs.map { ($0.digest, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { $1 }))
    }

    /// - Parameter scripts: formulas that are not in the journal yet.
    init(_ program: Program, journal: any Journal, at: Timestamp, scripts: [Digest: String] = [:]) throws {
        self.program = program
        self.journal = journal
        self.at = at
        self.scripts = scripts
        guard let zone = Zone(program.definition.zone) else { throw Self.zoneGone(program.definition.zone) }
        self.zone = zone
    }

    /// Every reading of an indicator that is final now, and those that have a reason not to be.
    func everything(_ id: IndicatorID, community: CommunityID?) throws -> ReadingSeries {
        let adopted = try adopted(id)
        let data = try data(for: adopted.definition, community: community)
        return try series(adopted, data, community: community, periods: data.timeline.periods)
    }

    /// The same of a formula that the program does not use yet.
    func everything(of script: IndicatorScript, formula: Digest, community: CommunityID?) throws -> ReadingSeries {
        let data = try data(for: script.definition, community: community)
        return ReadingSeries(
            indicator: script.definition.id, community: community, formula: formula, datasets: data.versions,
            readings: try readings(of: script, script.definition, data, data.timeline.periods))
    }

    /// Every table there is, by the names that formulas use.
    func tables(community: CommunityID?) throws -> [String: Table] {
        let loader = TableLoader(program: program, journal: journal, zone: zone, at: at)
        let attendance = try loader.attendance(community: community)
        var tables: [String: Table] = ["attendance": attendance.came, "roll": attendance.roll]
        for name in Set(program.datasets.map(\.name)).sorted() where tables[name] == nil {
            if let dataset = program.latestDataset(name, community: community) {
                tables[name] = try loader.table(dataset)
            }
        }
        return tables
    }

    func sealing(_ hypothesis: Hypothesis) throws -> SealingEvidence {
        func baseline(_ id: IndicatorID) throws -> ReadingSeries {
            let adopted = try adopted(id)
            let data = try data(for: adopted.definition, community: hypothesis.community)
            let window = window(data, adopted.definition, sealedAt: at)
            let first = hypothesis.draft.baselineFrom.map { zone.moment(date: $0) }
            return try series(adopted, data, community: hypothesis.community, periods: window.baseline(from: first))
        }
        return SealingEvidence(
            hypothesis: hypothesis.id, baseline: try baseline(hypothesis.draft.indicator),
            guardrails: try hypothesis.draft.guardrails.map { try baseline($0) })
    }

    /// Readings since the seal, under the formulas that were sealed: a better formula found meanwhile does not judge.
    func judging(_ hypothesis: Hypothesis, _ seal: Seal) throws -> JudgingEvidence {
        func result(_ baseline: ReadingSeries) throws -> ReadingSeries {
            var adopted = try adopted(baseline.indicator)
            adopted.script = baseline.formula
            let data = try data(for: adopted.definition, community: hypothesis.community)
            let window = window(data, adopted.definition, sealedAt: seal.at)
            return try series(adopted, data, community: hypothesis.community, periods: window.result)
        }
        return JudgingEvidence(
            hypothesis: hypothesis.id, readings: try result(seal.baseline),
            guardrails: try seal.guardrailBaselines.map { try result($0) })
    }

    private func adopted(_ id: IndicatorID) throws -> AdoptedIndicator {
        guard let adopted = program.indicators[id] else {
            throw Refusal.unknownIndicator(id, known: program.indicators.keys)
        }
        return adopted
    }

    private func window(_ data: MeasuringData, _ definition: IndicatorDefinition, sealedAt: Timestamp)
        -> MeasuringWindow
    {
        MeasuringWindow(
            timeline: data.timeline, lag: definition.lag, sealedAt: sealedAt, sealedDay: zone.startOfDay(sealedAt))
    }

    private func series(
        _ adopted: AdoptedIndicator, _ data: MeasuringData, community: CommunityID?, periods: [Period]
    ) throws -> ReadingSeries {
        let script = try IndicatorScript(
            source: try source(adopted.script), file: "indicators/\(adopted.definition.id).lua",
            budget: (program.definition.limits ?? ScriptLimits()).budget)
        return ReadingSeries(
            indicator: adopted.definition.id, community: community, formula: adopted.script, datasets: data.versions,
            readings: try readings(of: script, adopted.definition, data, periods))
    }

    private func readings(
        of script: IndicatorScript, _ definition: IndicatorDefinition, _ data: MeasuringData, _ periods: [Period]
    ) throws -> [Reading] {
        let setting = IndicatorSetting(
            tables: data.tables, timeline: data.timeline, lag: definition.lag, program: program.definition.id)
        var readings: [Reading] = []
        for period in periods {
            if let missing = data.missing {
                readings.append(Reading(period: period, value: nil, missing: missing))
            } else {
                readings.append(try script.reading(for: period, in: setting))
            }
        }
        return readings
    }

    private func source(_ digest: Digest) throws -> String {
        if let text = scripts[digest] { return text }
        guard let blob = try journal.blob(digest) else { throw JournalError.missingBlob(digest) }
        return String(decoding: blob.bytes, as: UTF8.self)
    }

    // MARK: Data

    private func data(for definition: IndicatorDefinition, community: CommunityID?) throws -> MeasuringData {
        let loader = TableLoader(program: program, journal: journal, zone: zone, at: at)
        let attendance = try loader.attendance(community: community)
        var tables: [String: Table] = ["attendance": attendance.came, "roll": attendance.roll]
        var versions: [String: Int] = [:]
        var absent: [String] = []
        if let version = attendance.version { versions["attendance"] = version }
        for name in definition.needs where tables[name] == nil {
            guard let dataset = program.latestDataset(name, community: community) else {
                absent.append(name)
                continue
            }
            tables[name] = try loader.table(dataset)
            versions[name] = dataset.version
        }
        let first = definition.needs.compactMap { tables[$0] }.compactMap { loader.first(in: $0) }.min()
        let timeline = try loader.planner(meetingDays: attendance.days).timeline(definition.per, from: first, at: at)
        return MeasuringData(
            tables: tables, versions: versions, timeline: timeline,
            missing: absent.isEmpty ? nil : Self.noData(absent))
    }

    private static func noData(_ names: [String]) -> LocalizedText {
        let list = names.joined(separator: ", ")
        return LocalizedText(ko: "자료 ‘\(list)’을(를) 들여오지 않았습니다", en: "the dataset ‘\(list)’ has not been imported")
    }

    private static func zoneGone(_ name: String) -> StoreProblem {
        StoreProblem(
            code: "calendar.zone-gone",
            what: LocalizedText(
                ko: "이 기계의 시간대 자료에 ‘\(name)’이(가) 없습니다", en: "this machine's time zone data has no ‘\(name)’"),
            next: LocalizedText(ko: "tzdata 꾸러미를 설치하세요.", en: "Install the package tzdata."))
    }
}
