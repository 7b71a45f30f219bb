/// Where in a file something stands. Lines and columns count from 1; a column counts characters.
package struct SourcePlace: Codable, Hashable, Sendable {
    package var file: String
    package var line: Int?
    package var column: Int?
    /// The line itself, so that a reader need not open the file.
    package var excerpt: String?

    package init(file: String, line: Int? = nil, column: Int? = nil, excerpt: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.excerpt = excerpt
    }

    /// Takes the excerpt out of the text of the file.
    package init(file: String, line: Int, column: Int?, in text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let excerpt = lines.indices.contains(line - 1) ? String(lines[line - 1]) : nil
        self.init(file: file, line: line, column: column, excerpt: excerpt)
    }

    /// `program.yaml:3:7`.
    package var label: String {
        [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
    }
}
