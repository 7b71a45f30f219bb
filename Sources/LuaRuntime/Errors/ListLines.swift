/// Where the elements of a list stand in a script. Lua keeps lines for code, not for tables, so they are found in the
/// text.
package enum ListLines {
    /// The lines on which the elements of the first `name = { …, … }` begin; empty where no list of this name is
    /// written out.
    package static func of(_ name: String, in source: String) -> [Int] {
        let tokens = Array(LuaTokens(source))
        let start = tokens.indices.dropLast(2).first { index in
            tokens[index].kind == .name && tokens[index].text == name && tokens[index + 1].text == "="
                && tokens[index + 2].text == "{"
        }
        guard let start else { return [] }
        var lines: [Int] = []
        var depth = 1
        var begins = true
        for token in tokens[(start + 3)...] {
            if token.kind == .symbol, ["}", ")", "]"].contains(token.text) { depth -= 1 }
            if depth == 0 { break }
            if depth == 1, token.kind == .symbol, token.text == "," || token.text == ";" {
                begins = true
                continue
            }
            if begins {
                lines.append(token.line)
                begins = false
            }
            if token.kind == .symbol, ["{", "(", "["].contains(token.text) { depth += 1 }
        }
        return lines
    }
}
