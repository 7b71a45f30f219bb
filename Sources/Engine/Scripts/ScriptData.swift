import Foundation
import Journal
package import ProgramModel
package import Scripting
package import Tables
package import Values

/// What a script is run on: tables by name, and the periods that belong to them.
package struct ScriptData {
    package let tables: [String: Table]
    private let source: Source

    private enum Source {
        case files(Zone)
        case program(Measurer, CommunityID?)
    }

    /// Tables from files. People stay as the files name them: nothing is recorded.
    ///
    /// - Parameter files: paths by the names that scripts use.
    package static func files(_ files: [String: String], zone: Zone) throws -> ScriptData {
        var tables: [String: Table] = [:]
        for (name, path) in files.sorted(by: { $0.key < $1.key }) {
            try IdentifierCheck.require(name)
            let file = try DelimitedFile(path: path, zone: zone)
            tables[name] = try file.options(required: []).read(file.text.utf8, file: path).table
        }
        return ScriptData(tables: tables, source: .files(zone))
    }

    /// A program's own attendance and what it imported.
    package static func program(_ session: Session, community: CommunityID?) throws -> ScriptData {
        let measurer = try Measurer(
            session.load().program, journal: session.journal, at: session.clock.now())
        return ScriptData(tables: try measurer.tables(community: community), source: .program(measurer, community))
    }

    /// The periods of every kind.
    package var calendar: PeriodCalendar {
        switch source {
        case .files(let zone): DataTimeline(tables, zone: zone).calendar()
        case .program(let measurer, let community): measurer.calendar(community: community)
        }
    }

    /// The formula's readings for every period that the data show.
    package func series(_ script: IndicatorScript, formula: Digest) throws -> ReadingSeries {
        switch source {
        case .program(let measurer, let community):
            return try measurer.everything(of: script, formula: formula, community: community)
        case .files(let zone):
            let definition = script.definition
            // Meetings are known by attendance, whether the formula reads it or not.
            let telling = definition.tables + (definition.per == .meeting ? ["attendance", "roll"] : [])
            let needed = tables.filter { telling.contains($0.key) }
            let timeline = try DataTimeline(needed, zone: zone).timeline(definition.per)
            let setting = IndicatorSetting(
                tables: tables, timeline: timeline, lag: definition.lag, program: "script",
                since: definition.since.map { zone.moment(date: $0) },
                calendar: DataTimeline(tables, zone: zone).calendar(known: timeline))
            return ReadingSeries(
                indicator: definition.id, community: nil, formula: formula, datasets: [:],
                readings: try script.readings(for: timeline.periods, in: setting))
        }
    }
}
