package import Values

/// Writes a table as CSV by RFC 4180: lines end with CRLF, a field is quoted where it must be.
///
/// Reading the result with the same kinds declared gives the same rows, unless formulas were guarded.
package struct CSVWriter {
    package var separator = Separator.comma
    /// Puts `'` before a text that a spreadsheet would run as a formula (one that begins with = + - @, a tab or a
    /// carriage return). Safe to open, but no longer what was there, so not for a file to be read back.
    package var guardsFormulas = false
    /// Begins with a byte order mark, without which Excel takes UTF-8 for the machine's old encoding.
    package var marksEncoding = false
    /// Seconds ahead of UTC at which times are written, with that offset; nil writes UTC.
    package var offset: ((Timestamp) -> Int)?

    package init() {}

    package func bytes(_ table: Table) -> [UInt8] {
        head(table.schema) + rows(of: table, 0..<table.count)
    }

    private func write(_ value: Value, _ kind: ColumnKind, to out: inout [UInt8]) {
        switch value {
        case .null, .array, .object: break
        case .bool(let value): out += (value ? "true" : "false").utf8
        case .int(let value): out += String(value).utf8
        case .number(let value): out += value.description.utf8
        case .string(let text): if kind == .time { out += text.utf8 } else { write(text, to: &out) }
        }
    }

    private func write(_ text: String, to out: inout [UInt8]) {
        let bytes = text.utf8
        let isFormula = guardsFormulas && bytes.first.map { Array("=+-@\t\r".utf8).contains($0) } ?? false
        let special = [separator.byte, UInt8(ascii: "\""), 0x0A, 0x0D]
        // Blanks at the ends are quoted for the eye; a reader that trims will still trim them.
        let isPadded = bytes.first == 0x20 || bytes.last == 0x20
        guard isFormula || isPadded || bytes.contains(where: special.contains) else {
            out += bytes
            return
        }
        out.append(UInt8(ascii: "\""))
        if isFormula { out.append(UInt8(ascii: "'")) }
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { out.append(byte) }
            out.append(byte)
        }
        out.append(UInt8(ascii: "\""))
    }
}

extension CSVWriter: RowWriter {
    package func head(_ schema: Schema) -> [UInt8] {
        var out = marksEncoding ? Array("\u{FEFF}".utf8) : []
        for (index, name) in schema.names.enumerated() {
            if index > 0 { out.append(separator.byte) }
            write(name, to: &out)
        }
        out += "\r\n".utf8
        return out
    }

    package func rows(of table: Table, _ positions: Range<Int>) -> [UInt8] {
        var out: [UInt8] = []
        for position in positions {
            let start = out.count
            for (index, field) in table.schema.fields.enumerated() {
                if index > 0 { out.append(separator.byte) }
                let value =
                    offset.map { table.value(index, at: position, offset: $0) } ?? table.value(index, at: position)
                write(value, field.kind, to: &out)
            }
            // A line with nothing in it would not be a row; an empty quoted field makes it one.
            if out.count - start == table.schema.fields.count - 1 { out.insert(contentsOf: "\"\"".utf8, at: start) }
            out += "\r\n".utf8
        }
        return out
    }
}
