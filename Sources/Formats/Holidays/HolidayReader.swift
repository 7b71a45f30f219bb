package import Values

/// Reads the days that an iCalendar file (RFC 5545) says are free: events of whole days, and those that cover a day of the
/// reader's clock from midnight to midnight. Repeated ones are expanded; cancelled ones are none.
package struct HolidayReader {
    private let options: FormatOptions

    /// - Parameter options: whose `offset` is the program's zone.
    package init(_ options: FormatOptions) {
        self.options = options
    }

    /// Each day once, with the titles of all that fall on it, up to the last day asked for.
    package func read(
        _ source: FormatSource, from first: CalendarDate, through last: CalendarDate
    ) throws(InputError) -> [(date: CalendarDate, title: LocalizedText)] {
        var problems: [HolidayProblem] = []
        let events = try events(source, &problems)
        let clock = HolidayClock(options: options)
        var replaced: [String: Set<CalendarDate>] = [:]
        for event in events {
            guard let uid = event.uid, let line = event.replaces else { continue }
            do { replaced[uid, default: []].formUnion(try clock.days(line)) } catch { problems.append(error) }
        }
        var titles: [CalendarDate: [LocalizedText]] = [:]
        for event in events where !event.isCancelled {
            let gone = event.replaces == nil ? event.uid.flatMap { replaced[$0] } ?? [] : []
            do {
                let days = Set(try event.days(through: last, replaced: gone, clock))
                for day in days where first <= day && day <= last && titles[day]?.contains(event.title) != true {
                    titles[day, default: []].append(event.title)
                }
            } catch {
                problems.append(error)
            }
        }
        guard problems.isEmpty else { throw Self.unreadable(problems, source) }
        return titles.sorted { $0.key < $1.key }.map { day, titles in
            let named = titles.filter { !$0.ko.isEmpty || !$0.en.isEmpty }
            return (
                day,
                LocalizedText(
                    ko: named.map(\.ko).joined(separator: ", "), en: named.map(\.en).joined(separator: ", "))
            )
        }
    }

    private func events(
        _ source: FormatSource, _ problems: inout [HolidayProblem]
    ) throws(InputError) -> [HolidayEvent] {
        let lines = ContentLine.lines(source)
        guard let first = lines.first, first.name == "BEGIN", first.value.uppercased() == "VCALENDAR" else {
            throw Self.notACalendar(source)
        }
        var found: [HolidayEvent] = []
        var open: HolidayEvent?
        // Of what stands inside an event, such as an alarm.
        var depth = 0
        for line in lines {
            switch (line.name, line.value.trimmed.uppercased()) {
            case ("BEGIN", "VEVENT") where open == nil: open = HolidayEvent(line: line.number)
            case ("BEGIN", _) where open != nil: depth += 1
            case ("END", "VEVENT") where depth == 0:
                if let event = open { found.append(event) }
                open = nil
            case ("END", _) where open != nil: depth = max(0, depth - 1)
            default: if depth == 0 { open?.take(line) }
            }
        }
        if let open { problems.append(HolidayProblem(line: open.line, reason: .unfinished)) }
        return found
    }

    private static func notACalendar(_ source: FormatSource) -> InputError {
        InputError(
            code: "holidays.not-a-calendar",
            what: LocalizedText(ko: "iCalendar 파일이 아닙니다", en: "this is no iCalendar file"),
            place: SourcePlace(file: source.name),
            next: LocalizedText(
                ko: "달력 앱에서 .ics로 내보낸 파일을 쓰세요. 첫 줄이 BEGIN:VCALENDAR입니다.",
                en: "Use a file that a calendar exports as .ics; its first line is BEGIN:VCALENDAR."))
    }

    private static func unreadable(_ problems: [HolidayProblem], _ source: FormatSource) -> InputError {
        let ordered = problems.sorted { $0.line < $1.line }
        return InputError(
            code: "holidays.unreadable",
            what: LocalizedText(
                ko: "휴일 파일에 읽을 수 없는 곳이 \(problems.count)군데 있습니다",
                en: "the file of holidays cannot be read in \(problems.count) place(s)"),
            place: SourcePlace(file: source.name, line: ordered.first?.line), reasons: ordered.map(\.text),
            next: LocalizedText(
                ko: "그 일정을 고치거나 파일에서 빼세요. 날짜를 meetings.skip에 바로 적어도 됩니다.",
                en: "Mend those events or take them out; a day can also stand in meetings.skip itself."))
    }
}
