/// A table for a terminal, in which Korean and Latin stand in line. No line ends in spaces.
///
///     이름        측정값
///     ────────  ──────
///     재참여율    62.5%
package struct TextTable: Sendable {
    package enum Alignment: Sendable {
        case left
        /// For numbers.
        case right
    }

    /// What a cell does with text that is wider than its column.
    package enum Overflow: Sendable {
        case wrap
        case truncate
    }

    package struct Column: Sendable {
        package var title: String
        package var alignment: Alignment
        package var overflow: Overflow
        /// For ids, which are copied from the screen: never broken.
        package var isWhole: Bool

        package init(
            _ title: String, alignment: Alignment = .left, overflow: Overflow = .wrap, isWhole: Bool = false
        ) {
            self.isWhole = isWhole
            self.title = title
            self.alignment = alignment
            self.overflow = overflow
        }
    }

    package var columns: [Column]
    /// A short row is filled with empty cells; what goes past the columns is not shown.
    package var rows: [[String]]

    package init(columns: [Column], rows: [[String]] = []) {
        self.columns = columns
        self.rows = rows
    }

    /// Ends in a line break. `width` is the terminal's, in columns; nil means as wide as it takes (a pipe, a file).
    /// Where the columns cannot be made to fit, each row becomes a list of `title: cell` lines instead.
    package func text(width: Int? = nil) -> String {
        guard !columns.isEmpty else { return "" }
        let header = columns.map { PrintableText.clean($0.title) }
        let cells = rows.map { row in
            columns.indices.map { row.indices.contains($0) ? PrintableText.clean(row[$0], keepingLines: true) : "" }
        }
        let natural = columns.indices.map { column in
            cells.reduce(DisplayWidth.of(header[column])) { widest, row in
                row[column].split(whereSeparator: \.isNewline).reduce(widest) { max($0, DisplayWidth.of($1)) }
            }
        }
        guard let widths = fitted(natural, into: width) else {
            return records(header, cells, width: width ?? .max)
        }
        var out = ""
        write(header, widths, to: &out)
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
        out += rule + "\n"
        for row in cells { write(row, widths, to: &out) }
        return out
    }

    private static let gap = "  "
    /// No column is made narrower than this: four Hangul syllables.
    private static let narrowest = 8

    /// Takes columns from the widest ones until the table fits; nil when it cannot. Columns of numbers keep theirs.
    private func fitted(_ natural: [Int], into width: Int?) -> [Int]? {
        var widths = natural.map { max($0, 1) }
        guard let width else { return widths }
        let room = width - Self.gap.count * (columns.count - 1)
        var excess = widths.reduce(0, +) - room
        while excess > 0 {
            let flexible = widths.indices.filter {
                columns[$0].alignment == .left && !columns[$0].isWhole && widths[$0] > Self.narrowest
            }
            guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { return nil }
            // Down to the next widest in one step.
            let next = flexible.filter { widths[$0] < widths[widest] }.map { widths[$0] }.max() ?? Self.narrowest
            let level = flexible.filter { widths[$0] == widths[widest] }
            let cut = min(widths[widest] - next, max(1, excess / level.count))
            for column in level where excess > 0 {
                let step = min(cut, excess)
                widths[column] -= step
                excess -= step
            }
        }
        return widths
    }

    private func write(_ row: [String], _ widths: [Int], to out: inout String) {
        let cells = columns.indices.map { column in
            switch columns[column].overflow {
            case .wrap: TextWrap.lines(row[column], width: widths[column])
            case .truncate: [TextWrap.truncated(row[column], width: widths[column])]
            }
        }
        for line in 0..<(cells.map(\.count).max() ?? 0) {
            var text = ""
            for column in columns.indices {
                if column > 0 { text += Self.gap }
                let cell = line < cells[column].count ? cells[column][line] : ""
                text += TextWrap.padded(cell, width: widths[column], alignment: columns[column].alignment)
            }
            while text.last == " " { text.removeLast() }
            out += text + "\n"
        }
    }

    private func records(_ header: [String], _ cells: [[String]], width: Int) -> String {
        cells.map { row in
            columns.indices.filter { !row[$0].isEmpty }.map { column in
                let text = header[column].isEmpty ? row[column] : "\(header[column]): \(row[column])"
                return TextWrap.hanging(text, width: width, first: "", rest: "  ") + "\n"
            }.joined()
        }.joined(separator: "\n")
    }
}
