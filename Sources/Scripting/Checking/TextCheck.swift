import LuaRuntime
import LuaSyntax
import Values

/// Texts that people read must be there in both languages.
struct TextCheck {
    enum Use {
        case text
        /// May be one sign for both languages.
        case unit
        /// Names somebody's work, whose title may be the same in both.
        case source
    }

    private let script: ScriptTree

    init(_ script: ScriptTree) {
        self.script = script
    }

    /// Looks at what is written; of what is computed it knows nothing.
    func check(_ expression: LuaExpression, of field: String, _ use: Use, _ findings: inout ScriptFindings) {
        for part in script.parts(of: expression) {
            switch part.kind {
            case .table(let table): check(table, at: part.offset, of: field, use, &findings)
            case .value(.string(let text)) where use == .unit: checkUnit(text, at: part.offset, &findings)
            case .value(.null): break
            case .value:
                findings.report(
                    "script.plain-text", part.offset,
                    LocalizedText(
                        ko: "\(field): 한국어와 영어의 글이 필요합니다", en: "\(field): a text in Korean and English is needed"),
                    next: LocalizedText(
                        ko: "{ ko = \"…\", en = \"…\" }로 쓰세요.", en: "Write { ko = \"…\", en = \"…\" }."))
            default: break
            }
        }
    }

    private func check(
        _ table: LuaTable, at offset: Int, of field: String, _ use: Use, _ findings: inout ScriptFindings
    ) {
        let languages = Language.allCases.map(\.rawValue)
        for entry in table.fields {
            if let name = entry.name, languages.contains(name) { continue }
            findings.report(
                "script.unknown-field", entry.offset, FormCheck.unknown(entry.name, in: field),
                next: LuaError.hint(entry.name ?? "", among: languages))
        }
        let missing = languages.filter { table[$0] == nil }
        if !missing.isEmpty, !table.isOpen {
            let list = missing.joined(separator: ", ")
            findings.report(
                "script.missing-translation", offset,
                LocalizedText(ko: "\(field): 없는 글: \(list)", en: "\(field): there is no text for \(list)"),
                next: LocalizedText(ko: "두 언어로 모두 쓰세요: ko, en.", en: "Write it in both languages: ko, en."))
        }
        guard let english = table["en"], let en = script.resolved(english).string else { return }
        let ko = table["ko"].flatMap { script.resolved($0).string }
        if en.unicodeScalars.contains(where: Self.isHangul) {
            findings.warn(
                "script.korean-in-english", english.offset,
                LocalizedText(ko: "\(field): 영어 글에 한글이 있습니다", en: "\(field): the English text has Korean letters"),
                next: LocalizedText(ko: "영어로 옮기세요.", en: "Translate it."))
        } else if let ko, ko == en, use == .text {
            findings.warn(
                "script.same-translations", english.offset,
                LocalizedText(ko: "\(field): 두 언어의 글이 같습니다", en: "\(field): both languages have the same text"),
                next: LocalizedText(ko: "하나를 옮기세요.", en: "Translate one of them."))
        }
        if use == .unit {
            for expression in [english, table["ko"]].compactMap(\.self) {
                let resolved = script.resolved(expression)
                if let text = resolved.string { checkUnit(text, at: resolved.offset, &findings) }
            }
        }
    }

    private static let percent: Set<String> = [
        "percent", "percents", "percentage", "pct", "per cent", "퍼센트", "프로", "백분율", "％",
    ]

    /// Only `%` makes a share of it, which is shown, checked and compared as one.
    private func checkUnit(_ text: String, at offset: Int, _ findings: inout ScriptFindings) {
        guard Self.percent.contains(text.lowercased()) else { return }
        findings.warn(
            "script.unit-word", offset,
            LocalizedText(
                ko: "‘\(text)’은(는) 비율의 단위로 알아보지 못합니다", en: "‘\(text)’ is not known as the unit of a share"),
            next: LuaError.meant("%"))
    }

    private static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: true
        default: false
        }
    }
}
