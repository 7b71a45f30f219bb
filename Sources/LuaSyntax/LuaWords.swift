package import Values

/// A piece of Lua as its words, without white space and comments.
package enum LuaWords {
    package struct Word: Hashable, Sendable {
        /// As written.
        package var text: String
        /// In bytes of UTF-8.
        package var range: Range<Int>
    }

    /// Nil where it is not Lua's.
    package static func of(_ source: String) -> [Word]? {
        var lexer = LuaLexer(source)
        var words: [Word] = []
        do throws(LuaSyntaxError) {
            while true {
                let token = try lexer.next()
                if token.kind == .end { return words }
                words.append(Word(text: lexer.text(token.offset..<token.end), range: token.offset..<token.end))
            }
        } catch {
            return nil
        }
    }
}

extension Sequence<LuaWords.Word> {
    /// The same for two texts that differ in white space and comments only.
    package var digest: Digest { Digest(of: map(\.text).joined(separator: "\n")) }
}
