import Values

/// A message of Lua's own, told in both languages, with what the reader can do about it.
struct LuaMessage {
    var kind = LuaError.Kind.runtime
    var what: LocalizedText
    var next: LocalizedText?
    /// What to look for in the line, to find the column.
    private var sought: Sought?

    private enum Sought {
        case name(String, called: Bool)
        case near(String)
    }

    /// `known` is asked only where a name may have been misspelt.
    init(_ message: String, known: () -> (globals: [String], fields: [String])) {
        what = LuaPhrases.translate(message)
        if let variable = LuaVariable(in: message) {
            sought = .name(variable.name, called: message.hasPrefix("attempt to call"))
            if message.contains(" a nil value ") { explain(variable, message, known) }
        } else if let range = message.lastRange(of: " near ") {
            let token = message[range.upperBound...]
            if token.count > 2, token.first == "'", token.last == "'" {
                sought = .near(String(token.dropFirst().dropLast()))
            }
        }
        if next == nil { next = LuaPhrases.advice(message) }
    }

    private mutating func explain(
        _ variable: LuaVariable, _ message: String, _ known: () -> (globals: [String], fields: [String])
    ) {
        let used = message.hasPrefix("attempt to call") || message.hasPrefix("attempt to index")
        switch variable.sort {
        case "global":
            kind = .unknownName(variable.name)
            what = LocalizedText(
                ko: "없는 이름입니다: '\(variable.name)'", en: "there is nothing called '\(variable.name)'")
            next = AbsentNames.reason(variable.name) ?? LuaError.suggestion(variable.name, in: known().globals)
        case "field" where used, "method" where used:
            kind = .unknownName(variable.name)
            next = AbsentNames.reason(variable.name) ?? LuaError.suggestion(variable.name, in: known().fields)
        default: break
        }
    }

    /// The column of what the message is about, where it stands once in its line (or is called once there).
    func column(in chunk: LuaChunk, line: Int) -> Int? {
        switch sought {
        case .name(let name, let called):
            let tokens = Array(LuaTokens(chunk.source).lazy.drop { $0.line < line }.prefix { $0.line == line })
            let places = tokens.indices.filter { tokens[$0].kind == .name && tokens[$0].text == name }
            if places.count == 1 { return tokens[places[0]].column }
            let calls = places.filter { place in
                guard called, tokens.indices.contains(place + 1) else { return false }
                let after = tokens[place + 1]
                return after.kind == .string || after.text == "(" || after.text == "{"
            }
            return calls.count == 1 ? tokens[calls[0]].column : nil
        case .near(let text):
            guard let excerpt = chunk.place(line: line).excerpt, let range = excerpt.lastRange(of: text),
                !excerpt[..<range.lowerBound].contains(text)
            else { return nil }
            return excerpt.distance(from: excerpt.startIndex, to: range.lowerBound) + 1
        case nil: return nil
        }
    }
}

/// `(global 'ratio')` in a message.
struct LuaVariable {
    /// global, local, field, method, upvalue, constant.
    var sort: String
    var name: String

    init?(in message: String) {
        guard message.hasSuffix("')"), let open = message.lastRange(of: " ("),
            let quote = message[open.upperBound...].firstRange(of: " '")
        else { return nil }
        sort = String(message[open.upperBound..<quote.lowerBound])
        name = String(message[quote.upperBound...].dropLast(2))
        guard ["global", "local", "field", "method", "upvalue", "constant"].contains(sort) else { return nil }
    }
}

extension StringProtocol {
    func firstRange(of text: String) -> Range<Index>? {
        var at = startIndex
        while at < endIndex {
            if self[at...].hasPrefix(text) { return at..<index(at, offsetBy: text.count) }
            at = index(after: at)
        }
        return nil
    }

    func lastRange(of text: String) -> Range<Index>? {
        var last: Range<Index>?
        var at = startIndex
        while let range = self[at...].firstRange(of: text) {
            last = range
            at = index(after: range.lowerBound)
        }
        return last
    }

    func contains(_ text: String) -> Bool {
        firstRange(of: text) != nil
    }
}
