import Tables
import Values

/// A VEVENT as the days that it takes whole.
struct HolidayEvent {
    let line: Int
    private(set) var uid: String?
    private(set) var isCancelled = false
    /// Of an event that stands in for one occurrence of a repeated one: the day of that occurrence.
    private(set) var replaces: ContentLine?
    private var start: ContentLine?
    private var end: ContentLine?
    private var duration: ContentLine?
    private var rules: [ContentLine] = []
    private var further: [ContentLine] = []
    private var without: [ContentLine] = []
    private var summaries: [ContentLine] = []

    init(line: Int) {
        self.line = line
    }

    mutating func take(_ line: ContentLine) {
        switch line.name {
        case "DTSTART": start = line
        case "DTEND": end = line
        case "DURATION": duration = line
        case "RRULE": rules.append(line)
        case "RDATE": further.append(line)
        case "EXDATE": without.append(line)
        case "EXRULE": rules.append(line)
        case "RECURRENCE-ID": replaces = line
        case "SUMMARY": summaries.append(line)
        case "UID": uid = line.value.trimmed
        case "STATUS": isCancelled = line.value.trimmed.uppercased() == "CANCELLED"
        default: break
        }
    }

    /// By `LANGUAGE`, where a file says which; else the same in both.
    var title: LocalizedText {
        func text(_ language: String) -> String? {
            summaries.first { ($0.parameters["LANGUAGE"] ?? "").lowercased().hasPrefix(language) }?.text.trimmed
        }
        let plain = summaries.first?.text.trimmed ?? ""
        return LocalizedText(ko: text("ko") ?? plain, en: text("en") ?? plain)
    }

    /// - Parameters:
    ///   - replaced: days of occurrences that other events stand in for.
    ///   - last: how far to go.
    func days(
        through last: CalendarDate, replaced: Set<CalendarDate>, _ clock: HolidayClock
    ) throws(HolidayProblem) -> [CalendarDate] {
        guard let start else { throw HolidayProblem(line: line, reason: .noStart) }
        let began = try clock.moment(start)
        let span = try self.span(from: began, clock)
        var firsts = [began.date]
        for rule in rules {
            guard rule.name == "RRULE", rules.count == 1 else {
                throw HolidayProblem(line: rule.number, reason: .rule(rule.name))
            }
            do throws(DayRecurrence.Unsupported) {
                firsts = try DayRecurrence(rule.value, from: began.date).days(through: last)
            } catch {
                throw HolidayProblem(line: rule.number, reason: .rule(error.part))
            }
        }
        for line in further { firsts += try clock.days(line) }
        var gone = replaced
        for line in without { gone.formUnion(try clock.days(line)) }
        return firsts.filter { !gone.contains($0) }.flatMap { span.days(from: $0) }
    }

    private func span(from began: WallTime, _ clock: HolidayClock) throws(HolidayProblem) -> HolidaySpan {
        guard began.millisecondOfDay != nil else {
            let days: Int
            if let end {
                days = try clock.moment(end).date.dayNumber - began.date.dayNumber
                guard days >= 0 else { throw HolidayProblem(line: end.number, reason: .endsFirst) }
            } else {
                days = try seconds().map { Int($0 / 86_400) } ?? 1
            }
            // Some programs write a single day as one that ends on itself.
            return .days(max(days, 1))
        }
        guard let start else { throw HolidayProblem(line: line, reason: .noStart) }
        let from = try clock.timestamp(start)
        let until: Timestamp
        if let end {
            until = try clock.timestamp(end)
            guard until >= from else { throw HolidayProblem(line: end.number, reason: .endsFirst) }
        } else {
            until = from.adding(seconds: try seconds() ?? 0)
        }
        return .timed(line: start, began: began, seconds: (until.milliseconds - from.milliseconds) / 1000, clock)
    }

    private func seconds() throws(HolidayProblem) -> Int64? {
        guard let duration else { return nil }
        guard let seconds = CalendarDuration.seconds(duration.value) else {
            throw HolidayProblem(line: duration.number, reason: .notATime)
        }
        return seconds
    }
}
