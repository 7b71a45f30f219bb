/// A piece of a line of Markdown.
package indirect enum MarkdownInline: Hashable, Sendable {
    case text(String)
    case code(String)
    case emphasis([MarkdownInline])
    case strong([MarkdownInline])
    case link([MarkdownInline], to: String)
    /// What stands for the picture in words, and where the picture is.
    case image([MarkdownInline], at: String)
    /// Ends the line where it stands; in a cell of a table too.
    case lineBreak
    /// HTML as it was typed. It is read so that it can be shown; it is never written.
    case html(String)
}

extension [MarkdownInline] {
    /// The words alone.
    package var plain: String {
        map { inline in
            switch inline {
            case .text(let text), .code(let text), .html(let text): text
            case .emphasis(let inner), .strong(let inner), .link(let inner, _), .image(let inner, _): inner.plain
            case .lineBreak: " "
            }
        }.joined()
    }
}
