/// Writes a table piece by piece, so that one of millions of rows need not be text all at once.
package protocol RowWriter {
    /// What comes before the first row.
    func head(_ schema: Schema) -> [UInt8]
    func rows(of table: Table, _ positions: Range<Int>) -> [UInt8]
}
