import Values

/// Collects the cells of one column, over one or several segments with one set of categories.
struct ColumnBuilder {
    let kind: ColumnKind
    private var sealed: [ColumnCells] = []
    private var cells: ColumnCells
    private var interner = CategoryInterner()

    init(_ kind: ColumnKind) {
        self.kind = kind
        cells = ColumnCells(kind)
    }

    /// Cells since the last segment was sealed.
    var count: Int { cells.count }

    /// Ends a segment: what follows belongs to the next.
    mutating func seal() {
        sealed.append(cells)
        cells = ColumnCells(kind)
    }

    /// Adds the segments of another builder after those that are here.
    mutating func append(_ next: ColumnBuilder) {
        let later = next.segments.filter { $0.count > 0 }
        guard !later.isEmpty else { return }
        if cells.count > 0 { seal() }
        if kind == .category {
            let codes = next.interner.codes(in: &interner)
            sealed += later.map { $0.recoded(codes) }
        } else {
            sealed += later
        }
    }

    mutating func appendMissing() {
        cells.appendMissing()
    }

    @inline(__always)
    mutating func append(time milliseconds: Int64) {
        cells.append(time: milliseconds)
    }

    /// A number that is not finite is a missing one.
    mutating func append(number: Double) {
        if number.isFinite { cells.append(number: number) } else { cells.appendMissing() }
    }

    mutating func append(boolean: Bool) {
        cells.append(boolean: boolean)
    }

    /// For a category or text column. Bytes that are not UTF-8 are repaired when the column is finished.
    @inline(__always)
    mutating func append(utf8: UnsafeRawBufferPointer) {
        if kind == .category { cells.append(code: interner.code(of: utf8)) } else { cells.append(utf8: utf8) }
    }

    mutating func append(text: String) {
        var text = text
        text.withUTF8 { append(utf8: UnsafeRawBufferPointer($0)) }
    }

    /// A cell of a column of the same kind.
    mutating func append(_ column: Column, _ row: Int) {
        guard column.isPresent(row) else { return appendMissing() }
        switch column.storage {
        case .time(let cells): append(time: cells[row])
        case .number(let cells): append(number: cells[row])
        case .boolean(let cells): append(boolean: cells[row])
        case .category(let codes, let dictionary): append(text: dictionary.entries[Int(codes[row])])
        case .text(let cells): append(text: cells[row])
        }
    }

    /// Takes back what was appended to the open segment after its first `rows` cells.
    mutating func truncate(to rows: Int) {
        cells.truncate(to: rows)
    }

    // MARK: Finishing

    private var segments: [ColumnCells] { cells.count > 0 || sealed.isEmpty ? sealed + [cells] : sealed }

    var presentCount: Int { segments.reduce(0) { $0 + $1.presentCount } }

    /// The different categories still in use.
    var usedCategories: Int { usedCodes.ones }

    private var usedCodes: Bitmap {
        var used = Bitmap(count: interner.count)
        for cells in segments { cells.mark(in: &used) }
        return used
    }

    /// The column of a builder that never sealed a segment.
    mutating func finish() -> Column {
        finishSegments()[0]
    }

    /// The column of each segment. The builder is empty then: the columns have its cells, not copies of them.
    mutating func finishSegments() -> [Column] {
        guard kind == .category else { return segments.map { $0.column() } }
        let used = usedCodes.indices
        let (dictionary, ranks) = CategoryDictionary.ranking(used.map { interner.text($0) })
        var rankOfCode = Array(repeating: UInt32(0), count: interner.count)
        for (index, code) in used.enumerated() { rankOfCode[code] = ranks[index] }
        var open = segments
        (sealed, cells) = ([], ColumnCells(kind))
        return open.indices.map { index in
            let cells = open[index]
            open[index] = ColumnCells(kind)
            return cells.column(dictionary, ranks: rankOfCode)
        }
    }

    /// A category column as free text.
    func finishAsText() -> [Column] {
        let entries = (0..<interner.count).map { Array(interner.text($0).utf8) }
        return segments.map { $0.textColumn(entries) }
    }

    /// As texts, of which none is there.
    func finishAsMissingTexts() -> [Column] {
        segments.map { $0.missingTexts() }
    }
}
