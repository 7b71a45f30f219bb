package import ProgramModel
package import Values

/// What became of each row of a file of applications.
package struct ApplicantsScreen: Screen {
    private let program: Program
    private let answer: Value
    private let names: Names
    private let seq: Int
    private let digest: Digest
    private let dryRun: Bool
    private let replayed: Bool

    /// - Parameter answer: what the command answered.
    package init(
        _ program: Program, answer: Value, names: Names, seq: Int, digest: Digest, dryRun: Bool, replayed: Bool
    ) {
        self.program = program
        self.answer = answer
        self.names = names
        self.seq = seq
        self.digest = digest
        self.dryRun = dryRun
        self.replayed = replayed
    }

    private var rows: [Value] { answer["rows"]?.array ?? [] }

    package func text(_ language: Language, width: Int?) -> String {
        var out = ""
        if dryRun {
            out += LocalizedText(ko: "연습입니다. 아무것도 기록하지 않았습니다.\n", en: "A dry run: nothing was recorded.\n")[language]
        }
        if replayed {
            out +=
                LocalizedText(
                    ko: "같은 --key로 이미 한 일입니다. 다시 기록하지 않았습니다.\n",
                    en: "Done before under the same --key; nothing was recorded again.\n")[language]
        }
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "어디", en: "Where")[language], isWhole: true), .init("id", isWhole: true),
            .init(LocalizedText(ko: "이름", en: "Name")[language]),
            .init(LocalizedText(ko: "지원", en: "Application")[language]),
            .init(LocalizedText(ko: "에세이", en: "Essay")[language]),
        ])
        table.rows = rows.map { row in
            let id = row["member"]?.string
            return [
                row["place"]?[language.rawValue]?.string ?? "", id ?? "", id.flatMap { names.name(MemberID($0)) } ?? "",
                outcome(row)[language], essay(row)[language],
            ]
        }
        out += table.text(width: width) + "\n" + ScreenText.paragraph(summary[language], width: width)
        for section in sections(language) where !section.lines.isEmpty {
            out += "\n" + ScreenText.paragraph(section.title[language], width: width)
            out += section.lines.map { ScreenText.bullet(PrintableText.clean($0), width: width) }.joined()
        }
        return out
    }

    private func count(_ outcome: String) -> Int { rows.count { $0["outcome"]?.string == outcome } }

    private var summary: LocalizedText {
        let (new, there, left) = (count("added"), count("there"), count("left-out"))
        return LocalizedText(
            ko: "새 지원자 \(new)명, 이미 있던 사람의 지원서 \(there)건" + (left == 0 ? "" : ", 뺀 행 \(left)개"),
            en: "\(Plural.of(new, "new applicant")), \(Plural.of(there, "application")) of people already there"
                + (left == 0 ? "" : ", \(Plural.of(left, "row")) left out"))
    }

    private func outcome(_ row: Value) -> LocalizedText {
        switch row["outcome"]?.string {
        case "added": return LocalizedText(ko: "새 지원자", en: "new")
        case "same-person": return LocalizedText(ko: "같은 사람", en: "same person")
        case "there":
            let status = row["member"]?.string.flatMap { program.members[MemberID($0)]?.status.title }
            return LocalizedText(
                ko: "이미 있음\(status.map { "(\($0.ko))" } ?? "")",
                en: "already there\(status.map { " (\($0.en))" } ?? "")")
        default: return LocalizedText(ko: "뺌", en: "left out")
        }
    }

    private func essay(_ row: Value) -> LocalizedText {
        switch row["essay"]?.string {
        case "handed-in": return LocalizedText(ko: "받음", en: "handed in")
        case "corrected": return LocalizedText(ko: "고친 것으로 바꿈", en: "corrected")
        case "unchanged": return LocalizedText(ko: "그대로", en: "unchanged")
        case "superseded": return LocalizedText(ko: "나중 것으로 봄", en: "a later one counts")
        case "too-late": return LocalizedText(ko: "심사가 끝나 그대로 둠", en: "decided already; left as it is")
        case "incomplete":
            let list = (row["missing"]?.array ?? []).compactMap(\.string).joined(separator: ", ")
            return LocalizedText(ko: "필수 문항이 빔: \(list)", en: "unanswered: \(list)")
        default: return LocalizedText(same: "")
        }
    }

    private func sections(_ language: Language) -> [(title: LocalizedText, lines: [String])] {
        func texts(_ name: String) -> [String] {
            (answer[name]?.array ?? []).compactMap { $0[language.rawValue]?.string }
        }
        let unmatched = (answer["unmatched_columns"]?.array ?? []).compactMap(\.string)
        return [
            (LocalizedText(ko: "뺀 행에서 고칠 곳", en: "To mend in what was left out"), texts("problems")),
            (
                LocalizedText(
                    ko: "쓰지 않은 열(필요하면 --map 문항=열로 알려 주세요)",
                    en: "Columns not used (say --map STEP=COLUMN where one is needed)"),
                unmatched
            ),
            (
                LocalizedText(
                    ko: "에세이가 없는 지원자(승인하려면 있어야 합니다)", en: "Applicants without an essay, which admission needs"),
                lacking.map { id in
                    "\(names.label(MemberID(id))) — moim worksheet fill \(answer["worksheet"]?.string ?? "") --member \(id)"
                }
            ),
            (LocalizedText(ko: "알아 둘 것", en: "To note"), texts("notes")),
        ]
    }

    /// Applicants of this file who have handed in nothing that is complete.
    private var lacking: [String] {
        guard let worksheet = answer["worksheet"]?.string else { return [] }
        let ids = Set(rows.compactMap { $0["member"]?.string }).sorted()
        return ids.filter { id in
            program.members[MemberID(id)]?.isApplicant == true
                && !program.submissions.contains {
                    $0.worksheet == WorksheetID(worksheet) && $0.member == MemberID(id)
                }
        }
    }

    package var value: Value {
        var value = answer.object ?? [:]
        value["seq"] = .int(Int64(seq))
        value["digest"] = .string(digest.hex)
        value["dry_run"] = .bool(dryRun)
        value["replayed"] = .bool(replayed)
        return .object(value)
    }
}
