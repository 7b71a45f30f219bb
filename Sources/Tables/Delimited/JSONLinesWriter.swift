package import Values

/// Writes a table as JSON Lines: an object on every line, its keys in the order of the columns. A missing cell is null, so
/// that every line has every key.
package struct JSONLinesWriter: RowWriter {
    /// Seconds ahead of UTC at which times are written, with that offset.
    package var offset: (Timestamp) -> Int

    package init(offset: @escaping (Timestamp) -> Int) {
        self.offset = offset
    }

    package func head(_ schema: Schema) -> [UInt8] { [] }

    package func rows(of table: Table, _ positions: Range<Int>) -> [UInt8] {
        let keys = table.schema.names.map { CanonicalJSON.bytes(.string($0)) }
        var out: [UInt8] = []
        for position in positions {
            for (index, key) in keys.enumerated() {
                out.append(UInt8(ascii: index == 0 ? "{" : ","))
                out += key
                out.append(UInt8(ascii: ":"))
                out += CanonicalJSON.bytes(table.value(index, at: position, offset: offset))
            }
            out += "}\n".utf8
        }
        return out
    }
}
