package import Statecharts
package import Values

/// Writes a chart as a W3C SCXML 1.0 document. Reading it again gives the same chart, but for places, and for literals and
/// delays that have two spellings.
package struct SCXMLWriter {
    private var lines: [String] = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    private var depth = 0
    /// Where the writer is, for errors: `season/plan`.
    var path: [String] = []

    /// Throws what cannot be said in SCXML, by name.
    package static func write(_ chart: ChartDefinition) throws(InputError) -> String {
        var writer = SCXMLWriter()
        try writer.write(chart)
        return writer.lines.joined(separator: "\n") + "\n"
    }

    private mutating func write(_ chart: ChartDefinition) throws(InputError) {
        path = [chart.id.rawValue]
        var attributes: [(String, String?)] = [
            ("xmlns", Vocabulary.scxml), ("xmlns:moim", Vocabulary.moim), ("version", "1.0"), ("datamodel", "lua"),
            ("name", chart.id.rawValue), ("binding", chart.binding == .late ? "late" : nil),
        ]
        if let initial = chart.initial {
            guard initial.content.isEmpty else {
                throw inexpressible(ko: "상태도 처음에 실행할 내용", en: "content on the way into the chart's initial state")
            }
            attributes.append(("initial", try list(initial.targets.map(\.rawValue))))
        }
        try open("scxml", attributes + title(chart.title))
        for (id, condition) in chart.conditions.sorted(by: { $0.key < $1.key }) {
            try empty(
                "moim:condition",
                [
                    ("id", id.rawValue), ("test", LuaText.write(condition.test)), ("ko", condition.title?.ko),
                    ("en", condition.title?.en),
                    ("remedy-ko", condition.remedy?.ko), ("remedy-en", condition.remedy?.en),
                ])
        }
        try write(chart.data)
        if let script = chart.script { try leaf("script", [], text: script) }
        for state in chart.states { try write(state) }
        close("scxml")
    }

    // MARK: Markup

    mutating func open(_ name: String, _ attributes: [(String, String?)] = []) throws(InputError) {
        try line("<\(name)\(text(attributes))>")
        depth += 1
    }

    mutating func close(_ name: String) {
        depth -= 1
        lines.append(indent + "</\(name)>")
    }

    mutating func empty(_ name: String, _ attributes: [(String, String?)]) throws(InputError) {
        try line("<\(name)\(text(attributes))/>")
    }

    mutating func leaf(_ name: String, _ attributes: [(String, String?)], text content: String) throws(InputError) {
        try line("<\(name)\(text(attributes))>\(try escaped(content))</\(name)>")
    }

    /// Markup as it is, between the tags of an element.
    mutating func markup(_ name: String, _ text: String) throws(InputError) {
        try line("<\(name)>\(text)</\(name)>")
    }

    private var indent: String { String(repeating: "  ", count: depth) }

    private mutating func line(_ text: String) throws(InputError) {
        lines.append(indent + text)
    }

    private func text(_ attributes: [(String, String?)]) throws(InputError) -> String {
        var text = ""
        for (name, value) in attributes {
            guard let value else { continue }
            text += " \(name)=\"\(try escaped(value, isAttribute: true))\""
        }
        return text
    }

    private func escaped(_ text: String, isAttribute: Bool = false) throws(InputError) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"" where isAttribute: result += "&quot;"
            // Otherwise a reader makes them spaces.
            case "\n" where isAttribute, "\t" where isAttribute: result += "&#\(scalar.value);"
            case "\r": result += "&#13;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
                throw inexpressible(
                    ko: "XML에 쓸 수 없는 문자 U+\(String(scalar.value, radix: 16))",
                    en: "the character U+\(String(scalar.value, radix: 16)), which XML does not allow")
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    func title(_ title: LocalizedText?) -> [(String, String?)] {
        [("moim:ko", title?.ko), ("moim:en", title?.en)]
    }

    /// Words separated by spaces; nil when there are none.
    func list(_ words: [String]) throws(InputError) -> String? {
        if let word = words.first(where: { $0.isEmpty || $0.contains(where: \.isWhitespace) }) {
            throw inexpressible(ko: "비었거나 빈칸이 든 이름 ‘\(word)’", en: "the name ‘\(word)’, which is empty or has a space")
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    func inexpressible(ko: String, en: String) -> InputError {
        let place = path.joined(separator: "/")
        return InputError(
            code: "scxml.inexpressible",
            what: LocalizedText(
                ko: "\(place): SCXML로 나타낼 수 없습니다: \(ko)", en: "\(place): SCXML has no way to say this: \(en)"))
    }
}
