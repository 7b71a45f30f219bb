import Values

/// Rows of texts out of delimited text, for files too small and too irregular to be a table.
package enum CSVReader {
    package struct Contents: Sendable {
        /// Blank lines are left out. A row with a problem is there as far as it could be read.
        package var rows: [[String]]
        /// The line in which each row begins.
        package var lines: [Int]
        package var problems: [RowProblem]
    }

    /// Bytes in any of the encodings that `FileText` knows. `separator` nil finds it out; `limit` is for whoever wants
    /// the first rows only.
    package static func read(
        _ bytes: [UInt8], encoding: TextEncoding? = nil, separator: Separator? = nil, limit: Int = .max
    ) -> Contents {
        FileText(bytes, encoding: encoding).utf8.withUnsafeBufferPointer { text in
            var scanner = CSVScanner(text, separator: (separator ?? .detect(in: text)).byte)
            var contents = Contents(rows: [], lines: [], problems: [])
            var invalid = UTF8Check.firstInvalid(in: text, from: 0)
            while !scanner.isAtEnd, contents.rows.count < limit {
                let (line, start) = (scanner.line, scanner.lineStart)
                var row: [String] = []
                var isBlank = true
                scanner.fault = nil
                while true {
                    let field = scanner.next()
                    row.append(String(decoding: scanner.content(field), as: UTF8.self))
                    isBlank = isBlank && field.isEmpty && !field.isQuoted
                    if field.endsRow { break }
                }
                if isBlank && row.count == 1 { continue }
                contents.rows.append(row)
                contents.lines.append(line)
                if let fault = scanner.fault { contents.problems.append(RowProblem(fault, scanner)) }
                if let offset = invalid, offset < scanner.at {
                    contents.problems.append(RowProblem(invalidAt: offset, rowLine: line, rowStart: start, scanner))
                    invalid = UTF8Check.firstInvalid(in: text, from: scanner.at)
                }
            }
            return contents
        }
    }
}

extension RowProblem {
    init(_ fault: CSVScanner.Fault, _ scanner: CSVScanner) {
        let reason: Reason =
            switch fault.kind {
            case .strayQuote: .strayQuote
            case .textAfterQuote: .textAfterQuote
            case .unterminatedQuote: .unterminatedQuote
            }
        self.init(
            reason: reason, line: fault.line, column: scanner.column(of: fault.offset, lineStart: fault.lineStart),
            explanation: reason.explanation(field: nil))
    }

    /// A byte that is not UTF-8, in a row that began at `rowStart` in line `rowLine`.
    init(invalidAt offset: Int, rowLine: Int, rowStart: Int, _ scanner: CSVScanner) {
        let (line, lineStart) = scanner.line(of: offset, rowLine: rowLine, rowStart: rowStart)
        self.init(
            reason: .notUTF8, line: line, column: scanner.column(of: offset, lineStart: lineStart),
            explanation: Reason.notUTF8.explanation(field: nil))
    }
}

extension CSVScanner {
    /// The line that holds an offset within a row.
    func line(of offset: Int, rowLine: Int, rowStart: Int) -> (line: Int, lineStart: Int) {
        var (line, lineStart) = (rowLine, rowStart)
        for here in rowStart..<max(rowStart, offset)
        where bytes[here] == 0x0A || bytes[here] == 0x0D && !(here + 1 < bytes.count && bytes[here + 1] == 0x0A) {
            line += 1
            lineStart = here + 1
        }
        return (line, lineStart)
    }
}
