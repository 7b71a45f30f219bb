import ProgramModel
import Scripting
import Tables
import Values

/// What the readings of an indicator rest on.
extension Measurer {
    func inputs(
        _ script: IndicatorScript, _ formula: Digest, community: CommunityID?, pins: FormulaPins, path: [IndicatorID]
    ) throws -> MeasuringInputs {
        let definition = script.definition
        var datasets: [String: DatasetVersion] = [:]
        var absent: [String] = []
        var digest = InputDigest(program, formula: formula)
        var first: Timestamp?
        func began(_ moment: Timestamp?) { first = [first, moment].compactMap(\.self).min() }

        digest.addCalendar(of: program, history: dataset("attendance", community: community, pins), at: at)
        let readsAttendance = definition.tables.contains { $0 == "attendance" || $0 == "roll" }
        if readsAttendance || definition.per == .meeting,
            let history = dataset("attendance", community: community, pins)
        {
            datasets["attendance"] = history
        }
        if readsAttendance { digest.addAttendance(of: program, at: at) }
        for name in definition.needs {
            if name == "attendance" || name == "roll" {
                let tables = try loaded.attendance(community: community)
                began(loader.first(in: name == "roll" ? tables.roll : tables.came))
            } else if name == DuesTable.name, let dues = DuesTable(of: program, at: at, zone) {
                digest.add(dues)
                began(dues.first)
            } else if let dataset = dataset(name, community: community, pins) {
                datasets[name] = dataset
                began(dataset.first)
            } else {
                absent.append(name)
            }
        }
        digest.add(datasets, absent: absent)
        if let worksheet = definition.answers {
            let answers = AnswerTable(worksheet, in: program, at: at)
            digest.add(answers)
            began(answers.first)
        }
        let parts = try parts(definition, community: community, pins: pins, path: path)
        digest.add(parts)
        for part in parts.values { began(part.readings.first?.period.start) }
        return MeasuringInputs(
            script: script, community: community, formula: formula, datasets: datasets, absent: absent, parts: parts,
            timeline: try timeline(definition, community: community, first: first), digest: digest.digest)
    }

    func parts(
        _ definition: IndicatorDefinition, community: CommunityID?, pins: FormulaPins, path: [IndicatorID]
    ) throws -> [IndicatorID: ReadingSeries] {
        var parts: [IndicatorID: ReadingSeries] = [:]
        for id in definition.from ?? [] {
            parts[id] = try everything(id, community: community, pins: pins, path: path).series
            let per = try script(id, try formula(id, pins)).definition.per
            guard per == definition.per else {
                throw Refusal.mixedPeriods(definition.id, definition.per, part: id, per)
            }
        }
        return parts
    }

    func timeline(
        _ definition: IndicatorDefinition, community: CommunityID?, first: Timestamp?
    ) throws -> Timeline {
        let days = definition.per == .meeting ? try loaded.attendance(community: community).days : []
        return try loader.planner(meetingDays: days).timeline(definition.per, from: first, at: at)
    }

    /// The periods of every kind that have begun; attendance is looked at only by a formula that asks for meetings.
    func calendar(community: CommunityID?) -> PeriodCalendar {
        PeriodCalendar(zone: zone) { kind in
            let days = kind == .meeting ? try loaded.attendance(community: community).days : []
            return try loader.planner(meetingDays: days).timeline(kind, from: nil, at: at)
        }
    }

    func dataset(_ name: String, community: CommunityID?, _ pins: FormulaPins) -> DatasetVersion? {
        let all = program.datasetVersions(name, community: community)
        guard let version = pins.datasets[name] else { return all.last }
        return all.last { $0.version == version }
    }

    func table(_ name: String, _ inputs: MeasuringInputs) throws -> Table? {
        switch name {
        case "attendance": try loaded.attendance(community: inputs.community).came
        case "roll": try loaded.attendance(community: inputs.community).roll
        default:
            if name == DuesTable.name, let dues = DuesTable(of: program, at: at, zone) {
                try dues.table
            } else if name == IndicatorDefinition.answersTable, let worksheet = inputs.definition.answers {
                try AnswerTable(worksheet, in: program, at: at).table
            } else {
                try inputs.datasets[name].map { try loaded.table($0) }
            }
        }
    }
}
