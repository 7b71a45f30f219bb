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
        self.init(file: file, line: line, column: column, excerpt: Self.line(line, of: text))
    }

    /// By bytes: a script that reads a file asks for the place of every call it makes.
    private static func line(_ number: Int, of text: String) -> String? {
        guard number >= 1 else { return nil }
        var text = text
        return text.withUTF8 { bytes in
            var rest = bytes[...]
            for _ in 1..<number {
                guard let end = rest.firstIndex(of: 0x0A) else { return nil }
                rest = rest[(end + 1)...]
            }
            let line = rest.prefix { $0 != 0x0A }
            return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
        }
    }

    /// `program.yaml:3:7`.
    package var label: String {
        [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
    }
}
