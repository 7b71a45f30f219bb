/// A piece of a Markdown document: what CommonMark has, and GitHub's tables.
package indirect enum MarkdownBlock: Hashable, Sendable {
    /// Level 1 to 6.
    case heading([MarkdownInline], level: Int)
    case paragraph([MarkdownInline])
    case quote([MarkdownBlock])
    /// `start` is nil for a list of bullets.
    case list([[MarkdownBlock]], start: Int?)
    /// `language` is the word behind the fence, or empty.
    case code(String, language: String)
    case table(MarkdownTable)
    case rule
    /// HTML as it was typed. It is read so that it can be shown; it is never written.
    case html(String)
}
