/// A Markdown file of the group's own, read: what a report takes in.
package struct MarkdownPage: Sendable {
    /// Of the file, without its ending.
    package var name: String
    /// The section of the report that it comes after; nil where its name or the report decides.
    package var after: String?
    package var blocks: [MarkdownBlock]
    /// By the address that the page gives them.
    package var pictures: [String: MarkdownPicture]

    package init(
        name: String, after: String?, blocks: [MarkdownBlock], pictures: [String: MarkdownPicture] = [:]
    ) {
        self.name = name
        self.after = after
        self.blocks = blocks
        self.pictures = pictures
    }

    /// A heading of the first level at its beginning, which is its title.
    package var title: String? {
        guard case .heading(let words, level: 1) = blocks.first else { return nil }
        return words.plain
    }

    /// Without the title.
    package var body: [MarkdownBlock] { title == nil ? blocks : Array(blocks.dropFirst()) }
}
