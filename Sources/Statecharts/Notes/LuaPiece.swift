package import Values

/// A piece of Lua as a file holds it. Definitions keep only its text; this is what knows where it stands.
package struct LuaPiece: Hashable, Sendable {
    package enum Role: Hashable, Sendable {
        /// An expression that must be true or false.
        case condition
        case expression
        case script
        /// A place that a value is stored in.
        case target
    }

    /// How the file spells it, which is what tells where its letters are.
    package enum Spelling: Hashable, Sendable {
        case plain
        /// In YAML, where `''` is one quotation mark.
        case singleQuoted
        /// In YAML, with `\` before what is special.
        case doubleQuoted
        /// In YAML, from the line after `|` or `>`.
        case block
        /// In XML, with entities, CDATA and comments.
        case markup
    }

    package var text: String
    package var role: Role
    package var spelling: Spelling
    /// Where it begins in the file: for a quoted text, at the quotation mark.
    package var place: SourcePlace
    /// Where it belongs in the document.
    package var path: String

    package init(text: String, role: Role, spelling: Spelling, place: SourcePlace, path: String) {
        self.text = text
        self.role = role
        self.spelling = spelling
        self.place = place
        self.path = path
    }
}
