/// Markdown to and from text, by cmark: nothing here knows how a sign is escaped or where a list ends.
package enum Markdown {
    /// Deeper nesting than any person writes; beyond it a text is refused rather than followed.
    package static let deepest = 64

    /// Reads CommonMark with GitHub's tables. Every text is Markdown, so that only nesting can be wrong.
    package static func read(_ text: String) throws(TooDeep) -> [MarkdownBlock] {
        try NodeReader.read(text)
    }

    /// Writes what reads back as the same blocks, on any reader of GitHub's flavour. Long lines stay long, because a wiki
    /// wraps them and a version control shows whole paragraphs.
    package static func write(_ blocks: [MarkdownBlock]) -> String {
        NodeWriter.write(blocks)
    }

    package struct TooDeep: Error, Hashable {}
}
