import Values

/// Reads the part of XML 1.0 that documents without a DTD need: elements, attributes, namespaces, character data, CDATA,
/// comments and processing instructions. It knows the five built-in entities and character references, and no others, so
/// nothing can grow out of a small text and nothing outside it is ever asked for.
struct MarkupReader {
    /// Nesting beyond this is refused at once.
    static let deepest = 100

    private let text: String
    private let file: String
    private var at: String.UTF8View.Index
    private let bytes: String.UTF8View
    /// A place whose line is known, so that counting lines is one pass over the text.
    private var known: (index: String.UTF8View.Index, line: Int, start: String.UTF8View.Index)

    private init(_ text: String, file: String) {
        self.text = text
        self.file = file
        bytes = text.utf8
        at = bytes.startIndex
        known = (bytes.startIndex, 1, bytes.startIndex)
    }

    /// The root element.
    static func read(_ text: String, file: String) throws(InputError) -> MarkupElement {
        // A contiguous UTF-8 text makes every look at a byte cheap.
        var text = text
        text.makeContiguousUTF8()
        var reader = MarkupReader(text, file: file)
        _ = reader.take("\u{FEFF}")
        try reader.skipMisc()
        guard reader.peek == UInt8(ascii: "<") else {
            throw reader.error("scxml.no-root", ko: "XML 요소가 없습니다", en: "there is no XML element")
        }
        let root = try reader.element(depth: 1, scope: ["xml": "http://www.w3.org/XML/1998/namespace"])
        try reader.skipMisc()
        guard reader.at == reader.bytes.endIndex else {
            throw reader.error(
                "scxml.after-root", ko: "마지막 요소 뒤에 글이 더 있습니다", en: "there is more text after the root element")
        }
        return root
    }

    private var peek: UInt8? { at < bytes.endIndex ? bytes[at] : nil }

    private mutating func take(_ word: String) -> Bool {
        guard bytes[at...].starts(with: word.utf8) else { return false }
        at = bytes.index(at, offsetBy: word.utf8.count)
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            at = bytes.index(after: at)
        }
    }

    private mutating func skip(past end: String, from start: String) throws(InputError) {
        let begin = at
        guard take(start) else { return }
        let wanted = Array(end.utf8)
        while at < bytes.endIndex {
            if bytes[at] == wanted[0], take(end) { return }
            at = bytes.index(after: at)
        }
        at = begin
        throw error("scxml.cut-off", ko: "‘\(start)’가 닫히지 않았습니다", en: "‘\(start)’ is never closed")
    }

    /// Comments, instructions and space around the root element.
    private mutating func skipMisc() throws(InputError) {
        while true {
            skipSpace()
            if bytes[at...].starts(with: "<!--".utf8) {
                try skip(past: "-->", from: "<!--")
            } else if bytes[at...].starts(with: "<?".utf8) {
                try skip(past: "?>", from: "<?")
            } else if bytes[at...].starts(with: "<!".utf8) {
                throw doctype()
            } else {
                return
            }
        }
    }

    private func doctype() -> InputError {
        error(
            "scxml.doctype", ko: "DOCTYPE과 엔터티 선언은 받지 않습니다", en: "a DOCTYPE and its entities are not accepted",
            next: LocalizedText(ko: "그 선언을 지우세요", en: "remove the declaration"))
    }

    private mutating func element(depth: Int, scope: [String: String]) throws(InputError) -> MarkupElement {
        guard depth <= Self.deepest else {
            throw error(
                "scxml.too-deep", ko: "요소가 \(Self.deepest)겹보다 깊습니다",
                en: "elements are nested more than \(Self.deepest) deep")
        }
        let (line, column) = here()
        at = bytes.index(after: at)
        let qualifiedName = try name()
        var scope = scope
        let attributes = try attributes(of: qualifiedName, &scope)
        let (prefix, local) = Self.parts(qualifiedName)
        var element = MarkupElement(name: local, qualifiedName: qualifiedName, line: line, column: column)
        element.namespace = try namespace(prefix ?? "", scope, isElement: true)
        var seen: Set<String> = []
        for attribute in attributes {
            guard seen.insert(attribute.name).inserted else {
                throw error(
                    "scxml.attribute-twice", ko: "속성 ‘\(attribute.name)’가 두 번 나옵니다",
                    en: "the attribute ‘\(attribute.name)’ is there twice")
            }
            let (prefix, local) = Self.parts(attribute.name)
            element.attributes.append(
                MarkupElement.Attribute(
                    namespace: try prefix.map { prefix throws(InputError) in
                        try namespace(prefix, scope, isElement: false)
                    } ?? nil,
                    name: local, value: attribute.value, line: attribute.line, column: attribute.column))
        }
        element.scope = scope
        if take("/>") { return element }
        guard take(">") else {
            throw error(
                "scxml.bad-tag", ko: "‘\(qualifiedName)’ 태그가 닫히지 않았습니다", en: "the tag ‘\(qualifiedName)’ is not closed")
        }
        try body(of: &element, depth: depth, scope: scope)
        return element
    }

    private mutating func body(
        of element: inout MarkupElement, depth: Int, scope: [String: String]
    ) throws(InputError) {
        let start = at
        (element.innerLine, element.innerColumn) = here()
        while true {
            guard let byte = peek else {
                throw error(
                    "scxml.cut-off", ko: "\(element.line)줄의 ‘\(element.qualifiedName)’가 닫히지 않았습니다",
                    en: "‘\(element.qualifiedName)’ of line \(element.line) is never closed")
            }
            if byte != UInt8(ascii: "<") {
                element.text += try characters(until: UInt8(ascii: "<"))
            } else if bytes[at...].starts(with: "</".utf8) {
                element.inner = text[start..<at]
                at = bytes.index(at, offsetBy: 2)
                let closing = try name()
                skipSpace()
                guard closing == element.qualifiedName, take(">") else {
                    throw error(
                        "scxml.bad-close", ko: "\(element.line)줄의 ‘\(element.qualifiedName)’를 ‘\(closing)’로 닫을 수 없습니다",
                        en: "‘\(element.qualifiedName)’ of line \(element.line) cannot be closed by ‘\(closing)’")
                }
                return
            } else if bytes[at...].starts(with: "<!--".utf8) {
                try skip(past: "-->", from: "<!--")
            } else if bytes[at...].starts(with: "<![CDATA[".utf8) {
                let from = bytes.index(at, offsetBy: 9)
                try skip(past: "]]>", from: "<![CDATA[")
                element.text += String(text[from..<bytes.index(at, offsetBy: -3)])
            } else if bytes[at...].starts(with: "<?".utf8) {
                try skip(past: "?>", from: "<?")
            } else if bytes[at...].starts(with: "<!".utf8) {
                throw doctype()
            } else {
                element.children.append(try self.element(depth: depth + 1, scope: scope))
            }
        }
    }

    private mutating func attributes(
        of element: String, _ scope: inout [String: String]
    ) throws(InputError) -> [MarkupElement.Attribute] {
        var found: [MarkupElement.Attribute] = []
        while true {
            let before = at
            skipSpace()
            guard let byte = peek, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") else { return found }
            guard before != at else {
                throw error(
                    "scxml.bad-tag", ko: "‘\(element)’ 태그를 읽을 수 없습니다", en: "the tag ‘\(element)’ cannot be read")
            }
            let name = try name()
            skipSpace()
            guard take("=") else {
                throw error(
                    "scxml.bad-attribute", ko: "속성 ‘\(name)’에 값이 없습니다", en: "the attribute ‘\(name)’ has no value")
            }
            skipSpace()
            guard let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                throw error(
                    "scxml.bad-attribute", ko: "속성 ‘\(name)’의 값에 따옴표가 없습니다", en: "the value of ‘\(name)’ is not quoted")
            }
            at = bytes.index(after: at)
            let (line, column) = here()
            let value = try characters(until: quote, isAttribute: true)
            guard peek == quote else {
                throw error(
                    "scxml.cut-off", ko: "속성 ‘\(name)’의 따옴표가 닫히지 않았습니다", en: "the value of ‘\(name)’ is never closed")
            }
            at = bytes.index(after: at)
            if name == "xmlns" {
                scope[""] = value
            } else if name.hasPrefix("xmlns:") {
                scope[String(name.dropFirst(6))] = value
            } else {
                found.append(MarkupElement.Attribute(name: name, value: value, line: line, column: column))
            }
        }
    }

    private mutating func name() throws(InputError) -> String {
        let start = at
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...:
                at = bytes.index(after: at)
                continue
            default: break
            }
            break
        }
        guard start < at, !(UInt8(ascii: "-")...UInt8(ascii: "9") ~= bytes[start]) else {
            at = start
            throw error("scxml.bad-name", ko: "이름이 와야 합니다", en: "a name is missing here")
        }
        return String(text[start..<at])
    }

    private mutating func characters(until end: UInt8, isAttribute: Bool = false) throws(InputError) -> String {
        var result = ""
        var start = at
        while let byte = peek, byte != end {
            if byte == UInt8(ascii: "&") {
                result += text[start..<at]
                result.unicodeScalars.append(try reference())
                start = at
            } else if byte == UInt8(ascii: "<") {
                throw error(
                    "scxml.bad-attribute", ko: "속성 값에는 <를 &lt;로 씁니다",
                    en: "in the value of an attribute < is written &lt;")
            } else if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D {
                throw error(
                    "scxml.bad-character", ko: "XML에 쓸 수 없는 제어 문자가 있습니다",
                    en: "there is a control character that XML does not allow")
            } else if isAttribute, byte < 0x20 {
                // The standard makes white space in an attribute a space.
                result += text[start..<at] + " "
                at = bytes.index(after: at)
                start = at
            } else {
                at = bytes.index(after: at)
            }
        }
        return result + text[start..<at]
    }

    private mutating func reference() throws(InputError) -> Unicode.Scalar {
        let window = bytes[at...].prefix(12)
        guard let semicolon = window.firstIndex(of: UInt8(ascii: ";")) else {
            throw error("scxml.bad-reference", ko: "&는 &amp;로 씁니다", en: "& is written &amp;")
        }
        let name = text[bytes.index(after: at)..<semicolon]
        let scalar: Unicode.Scalar? =
            switch name {
            case "lt": "<"
            case "gt": ">"
            case "amp": "&"
            case "quot": "\""
            case "apos": "'"
            case _ where name.hasPrefix("#x"): UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
            case _ where name.hasPrefix("#"): UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
            default: nil
            }
        guard let scalar, scalar.value >= 0x20 || [0x09, 0x0A, 0x0D].contains(scalar.value) else {
            throw error("scxml.bad-reference", ko: "‘&\(name);’는 모르는 표기입니다", en: "‘&\(name);’ is not known")
        }
        at = bytes.index(after: semicolon)
        return scalar
    }

    private static func parts(_ name: String) -> (prefix: String?, local: String) {
        guard let colon = name.firstIndex(of: ":") else { return (nil, name) }
        return (String(name[..<colon]), String(name[name.index(after: colon)...]))
    }

    private func namespace(_ prefix: String, _ scope: [String: String], isElement: Bool) throws(InputError) -> String? {
        if let uri = scope[prefix] { return uri.isEmpty ? nil : uri }
        if prefix.isEmpty { return nil }
        throw error(
            "scxml.unknown-prefix", ko: "접두사 ‘\(prefix)’가 선언되지 않았습니다", en: "the prefix ‘\(prefix)’ is not declared")
    }

    /// Line and column of where the reader is.
    private mutating func here() -> (line: Int, column: Int) {
        known = lineStart(of: at)
        return (known.line, text[known.start..<at].count + 1)
    }

    private func lineStart(
        of index: String.UTF8View.Index
    ) -> (index: String.UTF8View.Index, line: Int, start: String.UTF8View.Index) {
        var (cursor, line, start) = known.index <= index ? known : (bytes.startIndex, 1, bytes.startIndex)
        while cursor < index {
            if bytes[cursor] == 0x0A {
                line += 1
                start = bytes.index(after: cursor)
            }
            cursor = bytes.index(after: cursor)
        }
        return (index, line, start)
    }

    private func error(_ code: String, ko: String, en: String, next: LocalizedText? = nil) -> InputError {
        let (_, line, start) = lineStart(of: at)
        return InputError(
            code: code, what: LocalizedText(ko: ko, en: en),
            place: SourcePlace(file: file, line: line, column: text[start..<at].count + 1, in: text), next: next)
    }
}
