import Mustache

/// Escapes what a template inserts, code point by code point.
///
/// The library's own escaping goes by characters as people see them, and a `<` with an accent on it is another character
/// to it. Here nothing that a person typed can open a tag, end an attribute or make the page ill-formed XML.
struct MarkupContentType: MustacheContentType {
    func escapeText(_ text: String) -> String {
        var out = ""
        for scalar in PrintableText.clean(text, keepingLines: true).unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// The first line of every template, so that partials escape the same way.
    static let pragma = "{{% CONTENT_TYPE:MARKUP}}"

    /// The registry belongs to the whole process; the name and what it means never change.
    static let isRegistered: Bool = {
        MustacheContentTypes.register(MarkupContentType(), named: "MARKUP")
        return true
    }()
}
