import Formats
import Foundation
import ProgramModel
import Tables
import Values

/// The holidays that a definition takes from calendar files beside it.
struct HolidayFiles {
    let folder: ProgramFolder

    /// The definition with the days written into it, so that what follows from it never needs the files again. Of a file
    /// only the days count on which a meeting would be: whatever else somebody's calendar holds stays out of the journal.
    func filled(_ definition: ProgramDefinition) throws -> ProgramDefinition {
        guard let files = definition.meetings.calendars, !files.isEmpty, let zone = Zone(definition.zone) else {
            return definition
        }
        let season = definition.season
        let days = Set(try RecurrenceRule(definition.meetings.rule).days(in: season))
        var titles: [CalendarDate: [LocalizedText]] = [:]
        for file in files {
            let source = FormatSource(
                name: file, bytes: try TextFile.bytes(folder.url.appending(path: file).filePath))
            for holiday in try HolidayReader(options(zone)).read(source, from: season.start, through: season.end)
            where days.contains(holiday.date) && titles[holiday.date]?.contains(holiday.title) != true {
                titles[holiday.date, default: []].append(holiday.title)
            }
        }
        var filled = definition
        filled.meetings.holidays = titles.sorted { $0.key < $1.key }.map { day, titles in
            Holiday(
                date: day,
                title: LocalizedText(
                    ko: titles.map(\.ko).joined(separator: ", "), en: titles.map(\.en).joined(separator: ", ")))
        }
        return filled
    }

    private func options(_ zone: Zone) -> FormatOptions {
        func offset(_ zone: Zone) -> TableBuilder.OffsetAt {
            { date, millisecond in zone.offset(date: date, secondOfDay: millisecond / 1000) }
        }
        return FormatOptions(offset: offset(zone)) { Zone($0).map(offset) }
    }
}
