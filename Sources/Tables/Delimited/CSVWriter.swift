package import Values

/// Writes a table as CSV by RFC 4180: lines end with CRLF, a field is quoted where it must be.
///
/// Reading the result with the same kinds declared gives the same rows, unless formulas were guarded.
package struct CSVWriter {
    package var separator = Separator.comma
    /// Puts `'` before a text that a spreadsheet would run as a formula (one that begins with = + - @, a tab or a
    /// carriage return). Safe to open, but no longer what was there, so not for a file to be read back.
    package var guardsFormulas = false
    /// Seconds ahead of UTC at which times are written, with that offset; nil writes UTC.
    package var offset: ((Timestamp) -> Int)?

    package init() {}

    package func bytes(_ table: Table) -> [UInt8] {
        var out: [UInt8] = []
        for (index, name) in table.schema.names.enumerated() {
            if index > 0 { out.append(separator.byte) }
            write(name, to: &out)
        }
        out += "\r\n".utf8
        for position in 0..<table.count {
            let start = out.count
            for (index, field) in table.schema.fields.enumerated() {
                if index > 0 { out.append(separator.byte) }
                write(table.value(index, at: position), field.kind, to: &out)
            }
            // A line with nothing in it would not be a row; an empty quoted field makes it one.
            if out.count - start == table.schema.fields.count - 1 { out.insert(contentsOf: "\"\"".utf8, at: start) }
            out += "\r\n".utf8
        }
        return out
    }

    private func write(_ value: Value, _ kind: ColumnKind, to out: inout [UInt8]) {
        switch value {
        case .null, .array, .object: break
        case .bool(let value): out += (value ? "true" : "false").utf8
        case .int(let value): out += String(value).utf8
        case .number(let value): out += value.description.utf8
        case .string(let text):
            if kind == .time, let offset, let moment = ISO8601.read(text)?.timestamp {
                out += (ISO8601.local(moment, offset: offset(moment)) + CSVWriter.zone(offset(moment))).utf8
            } else {
                write(text, to: &out)
            }
        }
    }

    /// `+09:00`.
    private static func zone(_ seconds: Int) -> String {
        let minutes = seconds.magnitude / 60
        func two(_ value: UInt) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(seconds < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))"
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
