import LuaSyntax
import Statecharts
import Values

/// Values that stand inside of elements or in files beside the document.
extension SCXMLReader {
    /// Text inside an element: JSON where it is JSON, markup as it stands, and else words with single spaces.
    func inlineValue(_ element: MarkupElement) -> Value? {
        if !element.children.isEmpty { return .string(element.inner.trimmed) }
        let text = element.text.trimmed
        // `nil` in a conditional expression would be a null.
        if text.isEmpty { return nil }
        return Self.value(of: text)
    }

    /// The same, where also a Lua table may stand: `{ 1, 2, 3 }`.
    func inlineExpression(_ element: MarkupElement) -> ChartExpression? {
        let text = element.text.trimmed
        if element.children.isEmpty, text.hasPrefix("{"), (try? JSONReader.read(text)) == nil,
            LuaReading(expression: text).error == nil
        {
            let place = SourcePlace(file: file, line: element.innerLine, column: element.innerColumn)
            note(text, .expression, at: place, of: element)
            return .lua(text)
        }
        return inlineValue(element).map { .value($0) }
    }

    static func value(of text: String) -> Value {
        let text = text.trimmed
        if let json = try? JSONReader.read(text) { return json }
        return .string(text.hasPrefix("<") ? text : text.words.joined(separator: " "))
    }

    /// A chart inside `<content>` as a document of its own: with the namespaces that were declared around it.
    func inlineChart(_ element: MarkupElement) -> Value? {
        guard let root = element.children.first, element.children.count == 1 else { return nil }
        let text = element.inner.trimmed
        let lead = "<\(root.qualifiedName)"
        guard text.hasPrefix(lead) else { return nil }
        let rest = text.dropFirst(lead.count)
        let tag = rest.prefix { $0 != ">" }
        var declarations = ""
        for (prefix, uri) in element.scope.sorted(by: { $0.key < $1.key }) where prefix != "xml" {
            let name = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)"
            let isDeclared = [" ", "\n", "\t"].contains { tag.contains("\($0)\(name)=") }
            let isUsed = prefix.isEmpty || ["<", " ", "\n", "\t"].contains { text.contains("\($0)\(prefix):") }
            guard !isDeclared, isUsed else { continue }
            declarations += " \(name)=\"\(uri.replacing("&", with: "&amp;").replacing("\"", with: "&quot;"))\""
        }
        return .string(lead + declarations + rest)
    }

    /// The text of a file beside the document.
    func load(_ source: String, _ element: MarkupElement) throws(InputError) -> String {
        guard let loader else {
            throw error(
                "scxml.external-source", element, ko: "문서 밖의 파일 ‘\(source)’을(를) 읽을 수 없습니다",
                en: "‘\(source)’ lies outside of the document and cannot be read here",
                next: LocalizedText(ko: "내용을 문서 안에 쓰세요", en: "write the content into the document"))
        }
        do throws(InputError) {
            return try loader(source)
        } catch {
            var error = error
            error.place = SourcePlace(file: file, line: element.line, column: element.column, in: text)
            throw error
        }
    }
}
