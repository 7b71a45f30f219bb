/// Words with a few marks in them, before any format has written them.
struct RichText: Equatable, Sendable {
    enum Run: Equatable, Sendable {
        case text(String)
        case strong(String)
        case emphasis(String)
        case link(String, to: String)
        /// To a place in the same document, by its id. Where places have no ids, the words alone say which it is.
        case reference(String, to: String)
        /// Beside the point, in a smaller and lighter letter.
        case aside(String)
        /// A digest, a command, a file's name.
        case code(String)
        /// `style` is a class of `Stylesheet.report`.
        case badge(String, style: String)
        /// A sign that stands for a word, such as ● for “present”.
        case sign(String, meaning: String)
        case lineBreak
    }

    var runs: [Run]

    init(_ runs: [Run]) {
        self.runs = runs
    }

    /// What a person wrote: their line breaks stay.
    init(_ text: String) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        runs = lines.enumerated().flatMap { index, line -> [Run] in
            (index == 0 ? [] : [.lineBreak]) + (line.isEmpty ? [] : [.text(String(line))])
        }
    }

    static func code(_ text: String) -> RichText { RichText([.code(text)]) }
    static func strong(_ text: String) -> RichText { RichText([.strong(text)]) }
    /// On a line of its own.
    static func aside(_ text: String) -> RichText { RichText([.lineBreak, .aside(text)]) }

    static func + (left: RichText, right: RichText) -> RichText { RichText(left.runs + right.runs) }
}

extension RichText: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    init(stringLiteral value: String) {
        self.init(value)
    }
}
