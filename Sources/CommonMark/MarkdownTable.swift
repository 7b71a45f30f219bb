/// A table of one header and any number of rows, all of the same length.
package struct MarkdownTable: Hashable, Sendable {
    package enum Alignment: Sendable {
        case natural
        case left
        case center
        case right
    }

    package var columns: [Alignment]
    package var header: [[MarkdownInline]]
    package var rows: [[[MarkdownInline]]]

    package init(columns: [Alignment], header: [[MarkdownInline]], rows: [[[MarkdownInline]]]) {
        self.columns = columns
        self.header = header
        self.rows = rows
    }
}
