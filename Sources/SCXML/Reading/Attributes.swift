import Statecharts
import Values

/// The attributes of one element, all of them known.
struct Attributes {
    private let element: MarkupElement
    private let reader: SCXMLReader
    private var values: [String: String] = [:]
    private var places: [String: SourcePlace] = [:]

    /// Attributes of the house namespace may stand beside those in `known`; those of other namespaces are passed over.
    init(_ element: MarkupElement, _ reader: SCXMLReader, known: [String]) throws(InputError) {
        self.element = element
        self.reader = reader
        for attribute in element.attributes {
            if attribute.namespace == nil {
                guard known.contains(attribute.name) else {
                    throw reader.error(
                        "scxml.unknown-attribute", element,
                        ko: "<\(element.qualifiedName)>에는 ‘\(attribute.name)’ 속성이 없습니다",
                        en: "<\(element.qualifiedName)> has no attribute ‘\(attribute.name)’",
                        next: Nearest.match(attribute.name, in: known).map {
                            LocalizedText(ko: "‘\($0)’를 뜻했습니까?", en: "did you mean ‘\($0)’?")
                        })
                }
                values[attribute.name] = attribute.value
                places[attribute.name] = SourcePlace(file: reader.file, line: attribute.line, column: attribute.column)
            } else if attribute.namespace == Vocabulary.moim {
                values["moim:" + attribute.name] = attribute.value
            }
        }
    }

    subscript(name: String) -> String? { values[name] }

    func required(_ name: String) throws(InputError) -> String {
        guard let value = values[name], !value.trimmed.isEmpty else {
            throw reader.error(
                "scxml.missing-attribute", element, ko: "<\(element.qualifiedName)>에 ‘\(name)’ 속성이 있어야 합니다",
                en: "<\(element.qualifiedName)> needs the attribute ‘\(name)’")
        }
        return value
    }

    /// The first of the choices when nothing is written.
    func choice<Choice: RawRepresentable<String>>(_ name: String, _ choices: Choice...) throws(InputError) -> Choice {
        guard let word = values[name] else { return choices[0] }
        guard let choice = choices.first(where: { $0.rawValue == word }) else {
            let list = choices.map(\.rawValue).joined(separator: ", ")
            throw reader.error(
                "scxml.bad-choice", element, ko: "‘\(name)’는 \(list) 가운데 하나여야 합니다", en: "‘\(name)’ is one of \(list)")
        }
        return choice
    }

    /// `name` is a literal text, `nameexpr` Lua. Not both.
    func either(_ name: String, _ expression: String) throws(InputError) -> ChartExpression? {
        switch (values[name], values[expression]) {
        case (nil, nil): return nil
        case (let literal?, nil): return .value(.string(literal))
        case (nil, _?): return .lua(lua(expression) ?? "")
        case (_?, _?):
            throw reader.error(
                "scxml.both-attributes", element, ko: "‘\(name)’와 ‘\(expression)’를 함께 쓸 수 없습니다",
                en: "‘\(name)’ and ‘\(expression)’ exclude each other")
        }
    }

    /// A condition.
    func test(_ name: String) -> Guard? {
        guard let text = values[name] else { return nil }
        let test = LuaText.read(guard: text)
        if case .lua(let source) = test { note(source, name, .condition) }
        return test
    }

    /// A value as Lua writes it, known at once where it is a literal.
    func expression(_ name: String) -> ChartExpression? {
        guard let text = values[name] else { return nil }
        let expression = LuaText.read(expression: text)
        if case .lua(let source) = expression { note(source, name, .expression) }
        return expression
    }

    /// The text of a Lua expression.
    func lua(_ name: String, role: LuaPiece.Role = .expression) -> String? {
        guard let source = values[name]?.trimmed else { return nil }
        note(source, name, role)
        return source
    }

    private func note(_ source: String, _ name: String, _ role: LuaPiece.Role) {
        guard let place = places[name] else { return }
        reader.notes?.note(
            LuaPiece(
                text: source, role: role, spelling: .markup, place: place, path: "\(element.qualifiedName).\(name)"))
    }

    func text(_ ko: String, _ en: String) throws(InputError) -> LocalizedText? {
        switch (values[ko], values[en]) {
        case (nil, nil): return nil
        case (let korean?, let english?): return LocalizedText(ko: korean, en: english)
        default:
            throw reader.error(
                "scxml.one-language", element, ko: "‘\(ko)’와 ‘\(en)’는 함께 써야 합니다", en: "‘\(ko)’ and ‘\(en)’ go together")
        }
    }

    func title() throws(InputError) -> LocalizedText? { try text("moim:ko", "moim:en") }
}
