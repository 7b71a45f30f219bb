package import ProgramModel
package import Tables
package import Values

/// What an import understood of a file, before and after it is written.
package struct ImportScreen: Screen {
    /// Who is in the file.
    package struct People {
        package var members: Int
        /// Others who had a pseudonym already.
        package var known: Int
        package var new: Int

        package init(members: Int, known: Int, new: Int) {
            self.members = members
            self.known = known
            self.new = new
        }
    }

    private let report: ImportReport
    private let rows: Int
    private let outside: Int
    private let unchanged: Bool
    private let people: People
    private let remembered: [String]
    private let previous: DatasetVersion?
    private let zone: Zone?

    /// - Parameter remembered: options of an earlier import that held for this one.
    package init(
        _ report: ImportReport, rows: Int, outside: Int, unchanged: Bool, people: People, remembered: [String],
        previous: DatasetVersion?, zone: Zone?
    ) {
        self.report = report
        self.rows = rows
        self.outside = outside
        self.unchanged = unchanged
        self.people = people
        self.remembered = remembered
        self.previous = previous
        self.zone = zone
    }

    package func text(_ language: Language, width: Int?) -> String {
        guard !report.columns.isEmpty else { return "" }
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "열", en: "Column")[language]),
            .init(LocalizedText(ko: "파일의 머리글", en: "Header")[language]),
            .init(LocalizedText(ko: "종류", en: "Kind")[language]),
            .init(LocalizedText(ko: "빈칸", en: "Missing")[language], alignment: .right),
            .init(LocalizedText(ko: "값", en: "Values")[language]),
        ])
        for column in report.columns {
            let found = LocalizedText(ko: "(알아냄)", en: " (found)")[language]
            table.rows.append([
                column.name, column.header, column.kind.rawValue + (column.isInferred ? found : ""),
                NumberText.whole(column.summary?.missing ?? column.missingCount), values(of: column)[language],
            ])
        }
        var out = table.text(width: width)
        out += ScreenText.paragraph(remarks.map { $0[language] }.joined(separator: " · "), width: width)
        for note in notes + report.problems.map(\.text) {
            out += ScreenText.bullet(PrintableText.clean(note[language]), width: width)
        }
        return out
    }

    private var remarks: [LocalizedText] {
        var remarks = [LocalizedText(ko: "\(rows)행", en: Plural.of(rows, "row"))]
        if outside > 0 {
            remarks.append(LocalizedText(ko: "날짜 밖 \(outside)행은 뺌", en: "\(outside) outside the days asked for"))
        }
        if report.problemCount > 0 {
            let count = report.problemCount
            remarks.append(LocalizedText(ko: "읽을 수 없는 \(count)행은 뺌", en: "\(count) unreadable left out"))
        }
        if people.members > 0 {
            remarks.append(LocalizedText(ko: "참여자 \(people.members)명", en: Plural.of(people.members, "member")))
        }
        if people.known > 0 {
            remarks.append(
                LocalizedText(ko: "이미 있던 가명 \(people.known)개", en: Plural.of(people.known, "known pseudonym")))
        }
        if people.new > 0 {
            remarks.append(LocalizedText(ko: "새 가명 \(people.new)개", en: Plural.of(people.new, "new pseudonym")))
        }
        return remarks
    }

    /// From when to when, from least to most, or how many categories and some of them.
    private func values(of column: ImportReport.Column) -> LocalizedText {
        guard let summary = column.summary else { return LocalizedText(same: "") }
        if let least = summary.least, let greatest = summary.greatest {
            let (first, last) = (shown(least, column.kind), shown(greatest, column.kind))
            return LocalizedText(same: first == last ? first : "\(first) – \(last)")
        }
        guard let count = summary.categories?.count else { return LocalizedText(same: "") }
        if column.name == "member" { return LocalizedText(ko: "\(count)명", en: Plural.of(count, "person", "people")) }
        let examples = column.examples.joined(separator: ", ") + (count > column.examples.count ? ", …" : "")
        let list = column.examples.isEmpty ? "" : ": \(examples)"
        return LocalizedText(ko: "\(count)가지\(list)", en: "\(count) different\(list)")
    }

    private func shown(_ value: Value, _ kind: ColumnKind) -> String {
        if let number = value.number { return NumberText.short(number) }
        guard kind == .time, let text = value.string, let moment = ISO8601.read(text)?.timestamp else { return "" }
        return zone?.date(of: moment).description ?? text
    }

    private var notes: [LocalizedText] {
        var notes = report.notes
        for reason in LeftOutColumn.Reason.allCases {
            let columns = report.leftOut.filter { $0.reason == reason }.map { "‘\($0.header)’" }
            guard !columns.isEmpty else { continue }
            let list = columns.joined(separator: ", ")
            notes.append(
                LocalizedText(ko: "뺀 열(\(reason.title.ko)): \(list)", en: "left out (\(reason.title.en)): \(list)"))
        }
        if !report.leftOut.isEmpty { notes.append(Self.howToKeep) }
        if !remembered.isEmpty {
            let list = remembered.joined(separator: ", ")
            notes.append(LocalizedText(ko: "지난번에 정한 대로 읽었습니다: \(list)", en: "read as chosen before: \(list)"))
        }
        if let previous, !unchanged {
            notes.append(
                LocalizedText(
                    ko: "앞의 \(previous.version)판은 \(previous.rows)행, 이번에는 \(rows)행입니다",
                    en: "version \(previous.version) had \(Plural.of(previous.rows, "row")), this one has \(rows)"))
        }
        return notes
    }

    private static let howToKeep = LocalizedText(
        ko: "--keep-text를 쓰면 모두, --type 열=category를 쓰면 그 열만 남습니다",
        en: "--keep-text keeps them all, --type COLUMN=category keeps one")

    package var value: Value {
        [
            "columns": .array(report.columns.map(value)),
            "rows": .int(Int64(rows)),
            "outside": .int(Int64(outside)),
            "unchanged": .bool(unchanged),
            "unreadable": .int(Int64(report.problemCount)),
            "problems": .array(
                report.problems.map { problem in
                    [
                        "code": .string(problem.reason.rawValue), "line": .int(Int64(problem.line)),
                        "place": problem.column.map { .int(Int64($0)) } ?? .null,
                        "column": problem.field.map { .string($0) } ?? .null, "text": value(problem.text),
                    ]
                }),
            "people": [
                "members": .int(Int64(people.members)), "known": .int(Int64(people.known)),
                "new": .int(Int64(people.new)),
            ],
            "left_out": .array(
                report.leftOut.map {
                    [
                        "column": .string($0.name), "header": .string($0.header), "reason": .string($0.reason.rawValue),
                        "keep_with": .array([
                            .string("--keep-text"), .string("--type " + ShellWord.quoted("\($0.name)=category")),
                        ]),
                    ]
                }),
            "notes": .array(report.notes.map(value)),
            "remembered": .array(remembered.map { .string($0) }),
            "previous": previous.map { ["version": .int(Int64($0.version)), "rows": .int(Int64($0.rows))] } ?? .null,
        ]
    }

    private func value(_ column: ImportReport.Column) -> Value {
        let summary = column.summary
        var value: [String: Value] = [
            "name": .string(column.name), "header": .string(column.header), "kind": .string(column.kind.rawValue),
            "inferred": .bool(column.isInferred),
            "missing": .int(Int64(summary?.missing ?? column.missingCount)),
        ]
        value["first"] = summary?.least
        value["last"] = summary?.greatest
        value["categories"] = summary?.categories.map { .int(Int64($0.count)) }
        if !column.examples.isEmpty { value["examples"] = .array(column.examples.map(Value.string)) }
        return .object(value)
    }

    private func value(_ text: LocalizedText) -> Value {
        ["ko": .string(text[.ko]), "en": .string(text[.en])]
    }
}
