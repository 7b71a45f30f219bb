import LuaRuntime
import Values

/// Fields of a declaration, by form. Each error names the way to the field, such as `steps[2].type`.
extension LuaRef {
    /// Refuses a misspelt name, and a value without a name, which would be passed over in silence.
    func onlyFields(_ known: [String]) throws(LuaError) {
        try refuseNames(except: known)
        if try count > 0 {
            throw .shape(
                path.element(1), expected: LocalizedText(ko: "이름 = 값", en: "name = value"),
                found: LocalizedText(ko: "이름이 없는 값", en: "a value without a name"), origin: origin)
        }
    }

    /// A text in both languages.
    func localized(_ name: String) throws(LuaError) -> LocalizedText {
        try field(name).localized(at: path.field(name), origin: origin)
    }

    func optionalLocalized(_ name: String) throws(LuaError) -> LocalizedText? {
        try field(name).isNil ? nil : localized(name)
    }

    /// A unit may be one sign for both languages, such as `%`.
    func unit(_ name: String) throws(LuaError) -> LocalizedText {
        try field(name).unit(at: path.field(name), origin: origin)
    }

    /// A text with something in it.
    func filled(_ name: String) throws(LuaError) -> String {
        let text = try string(name)
        guard !text.allSatisfy(\.isWhitespace) else {
            throw bad(name, LocalizedText(ko: "비지 않은 글", en: "a text that is not empty"), .quoted(text))
        }
        return text
    }

    /// Letters, digits, `-` and `_`, as in every file of the program.
    func identifier(_ name: String) throws(LuaError) -> String {
        let id = try string(name)
        guard IdentifierRule.accepts(id) else { throw bad(name, IdentifierRule.expectation, .quoted(id)) }
        return id
    }

    /// One of an enumeration's raw values.
    func word<Word: RawRepresentable<String>>(_ name: String, among words: [Word]) throws(LuaError) -> Word {
        guard let word = try optionalWord(name, among: words) else {
            throw .shape(
                path.field(name), expected: Self.oneOf(words.map(\.rawValue)), found: LuaKind.nil.text, origin: origin)
        }
        return word
    }

    func optionalWord<Word: RawRepresentable<String>>(_ name: String, among words: [Word]) throws(LuaError) -> Word? {
        let value = try field(name)
        if value.isNil { return nil }
        if let text = value.string, let word = words.first(where: { $0.rawValue == text }) { return word }
        let known = words.map(\.rawValue)
        let near = value.string.flatMap { Nearest.match($0, in: known) }
        throw .shape(
            path.field(name), expected: Self.oneOf(known),
            found: value.string.map { .quoted($0) } ?? value.found, origin: origin,
            next: near.map { LuaError.meant($0) })
    }

    /// The values of a list, which must not have names in it; empty when it is not there.
    func list(_ name: String) throws(LuaError) -> [LuaValue] {
        guard let table = try optionalTable(name) else { return [] }
        if let word = try table.names().first {
            throw .shape(
                path.field(name), expected: LocalizedText(ko: "목록 { …, … }", en: "a list { …, … }"),
                found: LocalizedText(ko: "이름 ‘\(word)’", en: "the name ‘\(word)’"), origin: origin)
        }
        return try table.elements()
    }

    /// The examples inside a script, in their order.
    ///
    /// - Parameter form: what one looks like, for errors.
    func examples<Example>(
        _ form: String, _ read: (LuaRef) throws(LuaError) -> Example
    ) throws(LuaError) -> [Example] {
        var examples: [Example] = []
        for (index, value) in try list("examples").enumerated() {
            guard let example = value.table else {
                throw .shape(
                    path.field("examples").element(index + 1), expected: LocalizedText(same: form), found: value.found,
                    origin: origin)
            }
            examples.append(try read(example))
        }
        return examples
    }

    /// A list of texts.
    func strings(_ name: String) throws(LuaError) -> [String] {
        var texts: [String] = []
        for (index, value) in try list(name).enumerated() {
            guard let text = value.string else {
                throw .shape(
                    path.field(name).element(index + 1), expected: LuaKind.string.text, found: value.found,
                    origin: origin)
            }
            texts.append(text)
        }
        return texts
    }

    /// A number that is neither NaN nor infinite.
    func finite(_ name: String) throws(LuaError) -> Double {
        let number = try number(name)
        guard number.isFinite else {
            throw bad(name, LocalizedText(ko: "유한한 숫자", en: "a finite number"), .notFinite(number))
        }
        return number
    }

    func optionalFinite(_ name: String) throws(LuaError) -> Double? {
        try field(name).isNil ? nil : finite(name)
    }

    private static func oneOf(_ words: [String]) -> LocalizedText {
        let list = words.joined(separator: ", ")
        return LocalizedText(ko: "다음 가운데 하나(\(list))", en: "one of \(list)")
    }
}

extension LuaValue {
    func localized(at path: LuaPath, origin: SourcePlace?) throws(LuaError) -> LocalizedText {
        guard let table = table else { throw .shape(path, expected: .translations, found: found, origin: origin) }
        let ref = try table.named(path)
        try ref.onlyFields(["ko", "en"])
        return LocalizedText(ko: try ref.filled("ko"), en: try ref.filled("en"))
    }

    func unit(at path: LuaPath, origin: SourcePlace?) throws(LuaError) -> LocalizedText {
        if let sign = string, !sign.allSatisfy(\.isWhitespace) { return LocalizedText(same: sign) }
        return try localized(at: path, origin: origin)
    }
}

extension LocalizedText {
    /// A text that someone wrote, as much of it as a message has room for.
    static func quoted(_ text: String) -> LocalizedText {
        LocalizedText(same: "\"\(text.prefix(80))\"")
    }

    static func notFinite(_ number: Double) -> LocalizedText {
        number.isNaN
            ? LocalizedText(ko: "NaN(예: 0/0)", en: "NaN (such as 0/0)")
            : LocalizedText(ko: "무한대(예: 1/0)", en: "infinity (such as 1/0)")
    }
}
