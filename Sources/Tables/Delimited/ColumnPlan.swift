import Values

/// What each column is to be read as, so far.
struct ColumnPlan {
    struct Column {
        var name: String
        var header: String
        var isKept: Bool
        var isInferred: Bool
        /// Kinds that no value has ruled out, most telling first. A declared kind is the only one.
        var candidates: [ColumnKind]
        var demotion: ImportReport.Demotion?

        var kind: ColumnKind { candidates.first ?? .category }
    }

    static let sampleRows = 256

    var columns: [Column]

    /// Declared kinds, and for the others what a look at the first rows leaves open. A later row may still rule a kind
    /// out; the pass then begins again with the next, which is rare and happens at most a few times a column.
    init(_ header: HeaderLine, options: DelimitedImport, _ scanner: CSVScanner) {
        columns = header.fields.map { field in
            let declared = options.kinds[field.name]
            return Column(
                name: field.name, header: field.header, isKept: options.only?.contains(field.name) ?? true,
                isInferred: declared == nil, candidates: declared.map { [$0] } ?? [.time, .number, .boolean, .category])
        }
        guard columns.contains(where: \.isInferred) else { return }
        var scanner = scanner
        var rows = 0
        while rows < Self.sampleRows, !scanner.isAtEnd {
            scanner.fault = nil
            var fields: [CSVScanner.Field] = []
            while true {
                fields.append(scanner.next())
                if fields[fields.count - 1].endsRow { break }
            }
            rows += 1
            guard scanner.fault == nil, fields.count == columns.count else { continue }
            for (index, field) in fields.enumerated() where columns[index].isInferred {
                let content = Array(ByteTrim.trimmed(scanner.content(field)))
                if content.isEmpty || options.missing.contains(String(decoding: content, as: UTF8.self)) { continue }
                columns[index].candidates = content.withUnsafeBufferPointer {
                    Self.remaining(columns[index].candidates, $0, options.dates)
                }
            }
        }
    }

    /// The kinds as which a value reads.
    static func remaining(
        _ kinds: [ColumnKind], _ value: UnsafeBufferPointer<UInt8>, _ dates: DateOrder? = nil
    ) -> [ColumnKind] {
        kinds.filter { kind in
            switch kind {
            case .time: TimeText.read(value, dates) != nil
            case .number: WrittenNumber.read(value, inferring: true) != nil
            case .boolean: BooleanText.read(value, inferring: true) != nil
            case .category, .text: true
            }
        }
    }
}
