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

extension [MarkdownBlock] {
    /// Where all the pictures of a document are.
    package var pictureAddresses: [String] {
        flatMap { block -> [String] in
            switch block {
            case .heading(let words, _), .paragraph(let words): words.pictureAddresses
            case .quote(let inner): inner.pictureAddresses
            case .list(let items, _): items.flatMap(\.pictureAddresses)
            case .table(let table): (table.header + table.rows.flatMap(\.self)).flatMap(\.pictureAddresses)
            case .code, .rule, .html: []
            }
        }
    }
}

extension [MarkdownInline] {
    fileprivate var pictureAddresses: [String] {
        flatMap { inline -> [String] in
            switch inline {
            case .image(_, let address): [address]
            case .emphasis(let inner), .strong(let inner), .link(let inner, _): inner.pictureAddresses
            case .text, .code, .lineBreak, .html: []
            }
        }
    }
}
