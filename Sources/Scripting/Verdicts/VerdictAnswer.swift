import LuaRuntime
import ProgramModel
import Values

/// What a verdict rule gives back: a verdict, or a table with its reason and what would settle it. Nil leaves the default
/// rule's.
struct VerdictAnswer {
    static let fieldNames = ["verdict", "reason", "settle"]

    var verdict: Verdict
    var reason: LocalizedText?
    var settle: LocalizedText?

    static func read(_ value: LuaValue, origin: SourcePlace?) throws(LuaError) -> VerdictAnswer? {
        if value.isNil { return nil }
        let path = LuaPath("rule").called
        if let word = value.string {
            guard let verdict = Verdict(rawValue: word) else {
                throw .shape(
                    path, expected: words, found: .quoted(word), origin: origin,
                    next: Nearest.match(word, in: Verdict.allCases.map(\.rawValue)).map(LuaError.meant))
            }
            return VerdictAnswer(verdict: verdict)
        }
        guard let table = try value.table?.named(path) else {
            throw .shape(path, expected: words, found: value.found, origin: origin)
        }
        try table.onlyFields(fieldNames)
        return VerdictAnswer(
            verdict: try table.word("verdict", among: Verdict.allCases), reason: try table.optionalLocalized("reason"),
            settle: try table.optionalLocalized("settle"))
    }

    private static let words: LocalizedText = {
        let list = Verdict.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        return LocalizedText(
            ko: "\(list) 가운데 하나, { verdict = …, reason = … }, 또는 nil",
            en: "one of \(list), { verdict = …, reason = … } or nil")
    }()
}
