/// What one cell says, read as the cells of a sheet are: for rows that do not come from one.
package enum CellText {
    /// `1,234.50`; nil where it is no number.
    package static func number(_ text: String) -> Double? {
        var text = text
        return text.withUTF8 { WrittenNumber.read($0) }
    }

    /// `yes`, `아니요`, `O`; nil where it is neither yes nor no.
    package static func boolean(_ text: String) -> Bool? {
        var text = text
        return text.withUTF8 { BooleanText.read($0) }
    }
}
