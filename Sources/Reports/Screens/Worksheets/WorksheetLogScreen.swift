package import ProgramModel
package import Values

/// The versions of a worksheet: when each came into use, what changed, and what was handed in by it.
package struct WorksheetLogScreen: Screen {
    private let program: Program
    private let versions: [WorksheetVersion]
    private let changes: [WorksheetDiff?]

    /// - Parameter changes: since the version before, one for each version; nil for the first.
    package init(_ program: Program, _ versions: [WorksheetVersion], changes: [WorksheetDiff?]) {
        self.program = program
        self.versions = versions
        self.changes = changes
    }

    package func text(_ language: Language, width: Int?) -> String {
        var table = TextTable(columns: [
            .init(LocalizedText(ko: "판", en: "Version")[language], alignment: .right),
            .init(LocalizedText(ko: "쓰기 시작한 때", en: "In use since")[language]),
            .init(LocalizedText(ko: "스크립트", en: "Script")[language], isWhole: true),
            .init(LocalizedText(ko: "낸 것", en: "Handed in")[language], alignment: .right),
            .init(LocalizedText(ko: "주기", en: "Cycles")[language]),
            .init(LocalizedText(ko: "달라진 것", en: "What changed")[language]),
        ])
        let before = LocalizedText(ko: "시작 전", en: "before")[language]
        for (version, change) in zip(versions, changes) {
            table.rows.append([
                String(version.number), ScreenText.moment(version.at, in: program, language),
                version.adopted.script.short, String(version.submissions.count),
                version.cycles.map { $0 == 0 ? before : String($0) }.joined(separator: ", "),
                change.map { WorksheetChangeText(diff: $0).phrase[language] } ?? "",
            ])
        }
        var out = table.text(width: width)
        for (index, version) in versions.enumerated() {
            let lineage = version.adopted.lineage ?? []
            guard !lineage.isEmpty, index == 0 || versions[index - 1].adopted.lineage != lineage else { continue }
            let lead = LocalizedText(
                ko: "\(version.number)판부터 가져온 곳", en: "Taken from, as of version \(version.number)")
            out += "\n" + ScreenText.paragraph(lead[language], width: width)
            for origin in lineage {
                out += ScreenText.bullet(PrintableText.clean(LineageText.line(origin)[language]), width: width)
            }
        }
        return out
    }

    package var value: Value {
        .array(
            zip(versions, changes).map { version, change in
                [
                    "version": .int(Int64(version.number)), "seq": .int(Int64(version.seq)),
                    "since": .string(version.at.description), "script": .string(version.adopted.script.hex),
                    "submissions": .int(Int64(version.submissions.count)),
                    "cycles": .array(version.cycles.map { .int(Int64($0)) }),
                    "lineage": LineageText.value(version.adopted.lineage),
                    "changed": change.map { CanonicalCoding.value(WorksheetChangeText(diff: $0).phrase) } ?? .null,
                ]
            })
    }
}
