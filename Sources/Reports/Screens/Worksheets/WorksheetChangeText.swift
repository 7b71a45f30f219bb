import ProgramModel
import Values

/// A difference between two versions of a worksheet, in words.
struct WorksheetChangeText {
    let diff: WorksheetDiff

    /// In a phrase: `1 step added, 2 reworded`.
    var phrase: LocalizedText {
        func count(_ number: Int, _ ko: String, _ en: String) -> LocalizedText? {
            number == 0 ? nil : LocalizedText(ko: "\(ko) \(number)", en: "\(number) \(en)")
        }
        var parts = [
            count(diff.added, "더한 문항", "added"), count(diff.removed, "뺀 문항", "removed"),
            count(diff.moved, "옮긴 문항", "moved"), count(diff.reworded, "물음을 고친 문항", "reworded"),
            count(diff.changed, "달리 고친 문항", "changed otherwise"),
        ].compactMap(\.self)
        if !parts.isEmpty {
            // The noun once, with the first number.
            let first = diff.steps.first.map { _ in parts[0].en.split(separator: " ", maxSplits: 1) } ?? []
            if first.count == 2 { parts[0].en = "\(first[0]) \(first[0] == "1" ? "step" : "steps") \(first[1])" }
        }
        if !diff.fields.isEmpty {
            let names = diff.fields.map(\.field).joined(separator: ", ")
            parts.append(LocalizedText(ko: "머리말(\(names))", en: "the head (\(names))"))
        }
        if diff.produces { parts.append(LocalizedText(same: "produces")) }
        if diff.helpers { parts.append(LocalizedText(ko: "함께 쓰는 코드", en: "shared code")) }
        if diff.functionsUnknown { parts.append(Self.unknown) }
        guard !parts.isEmpty else { return LocalizedText(ko: "띄어쓰기나 주석만", en: "white space or comments only") }
        return LocalizedText(
            ko: parts.map(\.ko).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
    }

    static let unknown = LocalizedText(
        ko: "함수(문항을 코드로 만들어 견줄 수 없음)", en: "perhaps functions (steps are made by code, which cannot be compared)")

    /// What is said of a field: `min: 1 → 2`. Words are marked one by one.
    static func line(_ change: FieldChange, _ language: Language) -> String {
        switch change.content {
        case .setting(let old, let new):
            return "\(change.field): \(setting(old, language)) → \(setting(new, language))"
        case .words(let old, let new):
            // Where only the other language was reworded, that is shown.
            let shown =
                old?[language] == new?[language] ? Language.allCases.first { $0 != language } ?? language : language
            let name = shown == language ? change.field : "\(change.field) (\(shown.rawValue))"
            return "\(name): \(marked(old?[shown] ?? "", new?[shown] ?? ""))"
        }
    }

    /// `[-what went-]{+what came+}`, as version control marks words.
    static func marked(_ old: String, _ new: String) -> String {
        WordDiff.runs(old, new).map { run in
            switch run.mark {
            case .same: run.text
            case .removed: "[-\(run.text)-]"
            case .added: "{+\(run.text)+}"
            }
        }.joined(separator: " ")
    }

    private static func setting(_ value: Value, _ language: Language) -> String {
        switch value {
        case .null: "–"
        case .bool(let value):
            (value ? LocalizedText(ko: "예", en: "yes") : LocalizedText(ko: "아니요", en: "no"))[language]
        case .string(let word): word
        case .array(let values): values.compactMap(\.string).joined(separator: ", ")
        default: CanonicalJSON.text(value)
        }
    }
}
