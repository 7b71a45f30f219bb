import LuaRuntime
import Values

extension LuaError {
    /// Something a script declares or returns is not of the form it must have.
    static func shape(
        _ path: LuaPath, expected: LocalizedText, found: LocalizedText, origin: SourcePlace?, next: LocalizedText? = nil
    ) -> LuaError {
        shape(
            path,
            LocalizedText(
                ko: "필요한 것: \(expected.ko), 있는 것: \(found.ko)", en: "expected \(expected.en), found \(found.en)"),
            origin: origin, next: next)
    }

    static func shape(
        _ path: LuaPath, _ what: LocalizedText, origin: SourcePlace?, next: LocalizedText? = nil
    ) -> LuaError {
        let lead = LocalizedText(same: path.isEmpty ? "" : "\(path): ")
        return LuaError(kind: .badResult(path: path), what: lead + what, place: origin, next: next)
    }

    /// A name that a host object does not know.
    static func unknownName(_ name: String, what: LocalizedText, known: [String]) -> LuaError {
        LuaError(kind: .unknownName(name), what: what, next: hint(name, among: known))
    }

    static func meant(_ word: String) -> LocalizedText {
        LocalizedText(ko: "‘\(word)’을(를) 뜻하셨습니까?", en: "Did you mean ‘\(word)’?")
    }

    /// What was probably meant; else everything there is.
    static func hint(_ word: String, among known: [String]) -> LocalizedText? {
        if let near = Nearest.match(word, in: known) { return meant(near) }
        if known.isEmpty { return nil }
        let list = known.joined(separator: ", ")
        return LocalizedText(ko: "있는 이름: \(list)", en: "Known names: \(list).")
    }
}

extension LocalizedText {
    static let translations = LocalizedText(
        ko: "두 언어의 글 { ko = \"…\", en = \"…\" }", en: "a text in both languages, { ko = \"…\", en = \"…\" }")
}
