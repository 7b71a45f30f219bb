import Values

/// The first line of a file: which column each field belongs to.
struct HeaderLine {
    struct Field {
        /// As the file has it.
        var header: String
        /// As the table has it.
        var name: String
    }

    let fields: [Field]
    var fieldCount: Int { fields.count }

    /// Takes the first line that is not blank from the scanner and checks it against what was asked for.
    init(_ scanner: inout CSVScanner, options: DelimitedImport, file: String) throws(InputError) {
        var cells: [(text: String, line: Int, column: Int)] = []
        while cells.isEmpty && !scanner.isAtEnd {
            let (line, start) = (scanner.line, scanner.at)
            var row: [(text: String, line: Int, column: Int)] = []
            var isBlank = true
            scanner.fault = nil
            while true {
                let column = scanner.column(of: scanner.at, lineStart: scanner.lineStart)
                let at = scanner.line
                let field = scanner.next()
                let content = scanner.content(field)
                row.append((String(decoding: ByteTrim.trimmed(content), as: UTF8.self), at, column))
                isBlank = isBlank && field.isEmpty
                if field.endsRow { break }
            }
            let bytes = UnsafeBufferPointer(rebasing: scanner.bytes[start..<scanner.at])
            if let offset = UTF8Check.firstInvalid(in: bytes, from: 0) {
                throw .headerProblem(
                    RowProblem(invalidAt: start + offset, rowLine: line, rowStart: start, scanner), file)
            }
            if let fault = scanner.fault { throw .headerProblem(RowProblem(fault, scanner), file) }
            if !isBlank { cells = row }
        }
        guard let line = cells.first?.line else { throw .emptyFile(file) }

        var seen: Set<String> = []
        for cell in cells {
            let place = SourcePlace(file: file, line: cell.line, column: cell.column)
            if TimeText.read(cell.text) != nil { throw .missingHeader(place) }
            guard !cell.text.isEmpty else { throw .unnamedHeader(place) }
            guard seen.insert(cell.text).inserted else { throw .duplicateHeader(cell.text, place) }
        }
        if cells.allSatisfy({ cell in Array(cell.text.utf8).withUnsafeBufferPointer { WrittenNumber.read($0) != nil } })
        {
            throw .missingHeader(SourcePlace(file: file, line: line, column: 1))
        }

        let place = SourcePlace(file: file, line: line)
        let present = cells.map(\.text)
        for header in options.headers.values.sorted() where !seen.contains(header) {
            throw .missingColumn(header, among: present, place)
        }
        let names = Dictionary(options.headers.map { ($0.value, $0.key) }, uniquingKeysWith: { min($0, $1) })
        fields = present.map { Field(header: $0, name: names[$0] ?? $0) }
        var taken: Set<String> = []
        for field in fields where !taken.insert(field.name).inserted { throw .duplicateHeader(field.name, place) }
        let asked =
            options.required + options.kinds.keys.sorted()
            + (options.only ?? []).sorted()
        for name in asked where !taken.contains(name) { throw .missingColumn(name, among: fields.map(\.name), place) }
    }
}
