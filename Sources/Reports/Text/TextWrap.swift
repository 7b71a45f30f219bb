/// Fits text to the columns of a terminal.
package enum TextWrap {
    /// Lines of at most `width` columns, none with spaces at either end. Breaks that the text itself has are kept.
    package static func lines(_ text: String, width: Int) -> [String] {
        ruler(width).lines(text)
    }

    /// The text itself when it fits `width` columns, else its beginning and `…`. Breaks become spaces.
    package static func truncated(_ text: String, width: Int) -> String {
        ruler(width).truncated(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    }

    /// Adds spaces until the text takes `width` columns.
    package static func padded(_ text: String, width: Int, alignment: TextTable.Alignment = .left) -> String {
        let space = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
        return alignment == .left ? text + space : space + text
    }

    /// Lines of at most `width` columns, the first after `first` and the others after `rest`: a list item, a quotation.
    package static func hanging(_ text: String, width: Int, first: String, rest: String) -> String {
        let room = width - max(DisplayWidth.of(first), DisplayWidth.of(rest))
        return lines(text, width: max(1, room)).enumerated()
            .map { index, line in (index == 0 ? first : rest) + line }
            .joined(separator: "\n")
    }

    private static func ruler(_ width: Int) -> LineBreaker {
        LineBreaker(limit: Double(max(1, width))) { Double(DisplayWidth.of($0)) }
    }
}
