package import ProgramModel
package import Values

/// A worksheet that was just added from elsewhere, and what to do next.
package struct AddedWorksheetScreen: Screen {
    private let id: WorksheetID
    private let title: LocalizedText
    private let origin: WorksheetOrigin?
    private let written: [String]
    private let replaces: Bool
    private let dryRun: Bool

    package init(
        id: WorksheetID, title: LocalizedText, origin: WorksheetOrigin?, written: [String], replaces: Bool, dryRun: Bool
    ) {
        self.id = id
        self.title = title
        self.origin = origin
        self.written = written
        self.replaces = replaces
        self.dryRun = dryRun
    }

    package func text(_ language: Language, width: Int?) -> String {
        func paragraph(_ text: LocalizedText) -> String {
            ScreenText.paragraph(PrintableText.clean(text[language]), width: width)
        }
        let named = LocalizedText(ko: "‘\(title.ko)’(\(id))", en: "‘\(title.en)’ (\(id))")
        guard !written.isEmpty else {
            return paragraph(
                LocalizedText(
                    ko: "\(named.ko)은(는) 이미 그대로 있습니다. 할 일이 없습니다.",
                    en: "\(named.en) is here already, just as it is. Nothing to do."))
        }
        var out = paragraph(
            dryRun
                ? LocalizedText(ko: "연습입니다. \(named.ko)을(를) 더하게 됩니다.", en: "A dry run: \(named.en) would be added.")
                : LocalizedText(ko: "\(named.ko)을(를) 더했습니다.", en: "Added \(named.en)."))
        for path in written { out += ScreenText.bullet(path, mark: "+", width: width) }
        if let origin {
            let line = LineageText.line(origin)
            out += paragraph(LocalizedText(ko: "가져온 곳: \(line.ko)", en: "Taken from: \(line.en)"))
        }
        if replaces {
            out += paragraph(
                LocalizedText(
                    ko: "알림: 지금 것 대신 다음 판이 됩니다.",
                    en: "Note: it takes the place of the present one, as its next version."))
        }
        return out
            + paragraph(
                LocalizedText(
                    ko: "다음: moim worksheet show \(id) · moim worksheet fill \(id) … — 처음 낼 때부터 이 프로그램이 씁니다",
                    en:
                        "Next: moim worksheet show \(id) · moim worksheet fill \(id) … — the program uses it from the first time on"
                ))
    }

    package var value: Value {
        [
            "worksheet": .string(id.rawValue), "origin": origin.map { .object(WorksheetManifest.value($0)) } ?? .null,
            "written": .array(written.map { .string($0) }), "replaces": .bool(replaces), "dry_run": .bool(dryRun),
        ]
    }
}
