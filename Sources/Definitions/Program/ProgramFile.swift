package import ProgramModel
package import Values

/// Reads `program.yaml`. `schemas/program.schema.json` says the same for editors; a folder of documents in the tests
/// holds the two together.
package enum ProgramFile {
    package static let formatVersion = 1

    private static let keys = [
        "moim", "id", "title", "question", "language", "timezone", "season", "meetings", "cycles", "cycle", "admission",
        "dues", "communities", "worksheets", "indicators", "outcome", "verdict", "limits",
    ]

    package static func read(_ text: String, file: String) throws(InputError) -> ProgramDefinition {
        let document = try YAMLDocument(text, file: file)
        let reader = YAMLReader()
        let definition = definition(YAMLCursor(node: document.root, path: ""), reader)
        guard let definition, reader.problems.isEmpty else {
            throw document.error(
                code: "program.invalid",
                what: LocalizedText(
                    ko: "program.yaml에 고칠 곳이 \(reader.problems.count)군데 있습니다",
                    en: "program.yaml has \(reader.problems.count) problem(s)"),
                problems: reader.problems)
        }
        return definition
    }

    private static func definition(_ root: YAMLCursor, _ reader: YAMLReader) -> ProgramDefinition? {
        guard let members = reader.object(root, allowed: keys) else { return nil }
        if let version = reader.required("moim", in: members, of: root) {
            _ = reader.int(version, in: formatVersion...formatVersion)
        }
        let id = reader.required("id", in: members, of: root).flatMap { reader.identifier($0) }
        let title = reader.required("title", in: members, of: root).flatMap { reader.localized($0) }
        let season = reader.required("season", in: members, of: root).flatMap { self.season($0, reader) }
        let meetings = reader.required("meetings", in: members, of: root).flatMap { self.meetings($0, reader) }
        let zone = members["timezone"].flatMap { self.zone($0, reader) }
        let question = members["question"].flatMap { reader.localized($0) }
        let language = members["language"].flatMap { reader.choice($0, of: Language.self) }
        let cycles = members["cycles"].flatMap { reader.int($0, in: 1...52) }
        let cycle = members["cycle"].flatMap { reader.text($0) }
        let admission = members["admission"].flatMap { self.admission($0, reader) } ?? AdmissionRule()
        let dues = members["dues"].flatMap { self.dues($0, reader) }
        let communities = members["communities"].flatMap { self.communities($0, reader) } ?? []
        let worksheets = members["worksheets"].flatMap { identifiers($0, reader) } ?? []
        let indicators = members["indicators"].flatMap { identifiers($0, reader) } ?? []
        let outcome = members["outcome"].flatMap { reader.identifier($0) }
        let verdict = members["verdict"].flatMap { reader.identifier($0) }
        let limits = members["limits"].flatMap { self.limits($0, reader) }
        guard let id, let title, let season, let meetings else { return nil }
        return ProgramDefinition(
            id: ProgramID(id), title: title, question: question, language: language ?? .ko, zone: zone ?? "Asia/Seoul",
            season: season, meetings: meetings, cycles: cycles ?? 3, cycle: cycle ?? "three-phase",
            admission: admission, dues: dues, communities: communities,
            worksheets: worksheets.map { WorksheetID($0) }, indicators: indicators.map { IndicatorID($0) },
            outcome: outcome.map { IndicatorID($0) }, verdict: verdict, limits: limits)
    }

    private static func season(_ cursor: YAMLCursor, _ reader: YAMLReader) -> Season? {
        guard let members = reader.object(cursor, allowed: ["start", "end"]) else { return nil }
        let start = reader.required("start", in: members, of: cursor).flatMap { reader.date($0) }
        let end = reader.required("end", in: members, of: cursor).flatMap { reader.date($0) }
        guard let start, let end else { return nil }
        guard start < end else {
            reader.complain(members["end"] ?? cursor, ko: "끝이 시작보다 뒤여야 합니다", en: "the end must come after the start")
            return nil
        }
        return Season(start: start, end: end)
    }

    private static func meetings(_ cursor: YAMLCursor, _ reader: YAMLReader) -> MeetingRule? {
        guard let members = reader.object(cursor, allowed: ["rule", "time", "minutes", "skip"]) else { return nil }
        let rule = reader.required("rule", in: members, of: cursor).flatMap { cursor -> String? in
            guard let text = reader.text(cursor) else { return nil }
            do throws(InputError) {
                _ = try RecurrenceRule(text)
                return text
            } catch {
                reader.complain(
                    cursor, error.what + LocalizedText(same: ". ") + (error.next ?? LocalizedText(same: "")))
                return nil
            }
        }
        let time = reader.required("time", in: members, of: cursor).flatMap { minuteOfDay($0, reader) }
        let minutes = members["minutes"].flatMap { reader.int($0, in: 1...1440) }
        let (skip, calendars) = members["skip"].map { self.skip($0, reader) } ?? ([], [])
        guard let rule, let time else { return nil }
        return MeetingRule(
            rule: rule, minuteOfDay: time, minutes: minutes ?? 120, skip: skip,
            calendars: calendars.isEmpty ? nil : calendars)
    }

    /// Days, and calendar files in the program's folder. What is read here must be there for whoever gets the folder.
    private static func skip(_ cursor: YAMLCursor, _ reader: YAMLReader) -> (days: [CalendarDate], files: [String]) {
        var days: [CalendarDate] = []
        var files: [String] = []
        for cursor in reader.list(cursor) ?? [] {
            let word = cursor.scalar ?? ""
            if let day = CalendarDate(word) {
                days.append(day)
            } else if !word.lowercased().hasSuffix(".ics") {
                reader.complain(
                    cursor, ko: "2020-07-09 꼴의 날짜나 holidays.ics 같은 달력 파일이어야 합니다",
                    en: "expected a date such as 2020-07-09, or a calendar file such as holidays.ics")
            } else if word.hasPrefix("/") || word.contains("\\") || word.split(separator: "/").contains("..") {
                reader.complain(
                    cursor, ko: "달력 파일은 프로그램 폴더 안에 두고 그 안의 경로로 쓰세요",
                    en: "keep the calendar file in the program's folder, and write its path from there")
            } else {
                files.append(word)
            }
        }
        return (days, files)
    }

    private static func minuteOfDay(_ cursor: YAMLCursor, _ reader: YAMLReader) -> Int? {
        let text = cursor.scalar ?? ""
        guard let moment = ISO8601.read("2000-01-01T" + text), text.utf8.count == 5, let time = moment.millisecondOfDay
        else {
            reader.complain(cursor, ko: "\"19:30\" 꼴의 시각이어야 합니다", en: "expected a time such as \"19:30\"")
            return nil
        }
        return time / 60_000
    }

    private static func zone(_ cursor: YAMLCursor, _ reader: YAMLReader) -> String? {
        guard let name = reader.text(cursor) else { return nil }
        guard Zone(name) != nil else {
            reader.complain(
                cursor, ko: "‘\(name)’은(는) 알 수 없는 시간대입니다. Asia/Seoul처럼 쓰세요",
                en: "‘\(name)’ is not a known time zone; write it as Asia/Seoul")
            return nil
        }
        return name
    }

    private static func admission(_ cursor: YAMLCursor, _ reader: YAMLReader) -> AdmissionRule? {
        guard let members = reader.object(cursor, allowed: ["worksheet", "minimum", "maximum"]) else { return nil }
        let minimum = members["minimum"].flatMap { reader.int($0, in: 1...1000) } ?? 2
        let maximum = members["maximum"].flatMap { reader.int($0, in: 1...1000) }
        if let maximum, maximum < minimum {
            reader.complain(
                members["maximum"] ?? cursor, ko: "정원이 최소 인원 \(minimum)명보다 적습니다",
                en: "the maximum is below the minimum of \(minimum)")
        }
        return AdmissionRule(
            worksheet: members["worksheet"].flatMap { reader.identifier($0) }.map { WorksheetID($0) },
            minimumMembers: minimum, maximumMembers: maximum)
    }

    private static func dues(_ cursor: YAMLCursor, _ reader: YAMLReader) -> DuesRule? {
        guard let members = reader.object(cursor, allowed: ["amount", "currency", "to", "joining"]) else { return nil }
        let amount = reader.required("amount", in: members, of: cursor).flatMap {
            reader.int($0, in: 1...1_000_000_000)
        }
        let currency = reader.required("currency", in: members, of: cursor)
            .flatMap { reader.choice($0, of: Currency.self) }
        let to = members["to"].flatMap { reader.choice($0, of: DuesRecipient.self) }
        let joining = members["joining"].flatMap { reader.choice($0, of: DuesJoining.self) }
        guard let amount, let currency else { return nil }
        return DuesRule(amount: amount, currency: currency, to: to ?? .manager, joining: joining)
    }

    private static func communities(_ cursor: YAMLCursor, _ reader: YAMLReader) -> [CommunityDefinition]? {
        var seen: Set<String> = []
        return reader.list(cursor)?.compactMap { cursor in
            guard let members = reader.object(cursor, allowed: ["id", "title"]) else { return nil }
            let id = reader.required("id", in: members, of: cursor).flatMap { reader.identifier($0) }
            let title = reader.required("title", in: members, of: cursor).flatMap { reader.localized($0) }
            guard let id, let title else { return nil }
            guard seen.insert(id).inserted else {
                reader.complain(cursor, ko: "‘\(id)’이(가) 두 번 나옵니다", en: "‘\(id)’ is there twice")
                return nil
            }
            return CommunityDefinition(id: CommunityID(id), title: title)
        }
    }

    /// How large each may be is the sandbox's to say, when the program is checked.
    private static func limits(_ cursor: YAMLCursor, _ reader: YAMLReader) -> ScriptLimits? {
        let names = ["milliseconds", "steps", "memory_mib", "output_kib"]
        guard let members = reader.object(cursor, allowed: names) else { return nil }
        func limit(_ name: String) -> Int64? {
            members[name].flatMap { reader.int($0, in: 1...1_000_000_000_000) }.map { Int64($0) }
        }
        return ScriptLimits(
            milliseconds: limit("milliseconds"), steps: limit("steps"), memoryMiB: limit("memory_mib"),
            outputKiB: limit("output_kib"))
    }

    private static func identifiers(_ cursor: YAMLCursor, _ reader: YAMLReader) -> [String]? {
        var seen: Set<String> = []
        return reader.list(cursor)?.compactMap { cursor in
            guard let id = reader.identifier(cursor) else { return nil }
            guard seen.insert(id).inserted else {
                reader.complain(cursor, ko: "‘\(id)’이(가) 두 번 나옵니다", en: "‘\(id)’ is there twice")
                return nil
            }
            return id
        }
    }
}
