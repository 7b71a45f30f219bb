import Values

/// Collects the cells of one column. A class, so that a row reaches its builders without copying them; it never leaves
/// the function that made it.
final class ColumnBuilder {
    let kind: ColumnKind
    private(set) var count = 0
    private var moments: [Int64] = []
    private var numbers: [Double] = []
    private var codes: [UInt32] = []
    private var interner = CategoryInterner()
    private var texts = TextStorage()
    private var bits = Bitmap()
    private var validity = Bitmap()
    private var hasMissing = false

    init(_ kind: ColumnKind) {
        self.kind = kind
    }

    func reserve(_ rows: Int) {
        switch kind {
        case .time: moments.reserveCapacity(rows)
        case .category: codes.reserveCapacity(rows)
        case .number: numbers.reserveCapacity(rows)
        case .boolean: bits.reserveCapacity(rows)
        case .text: break
        }
    }

    func appendMissing() {
        switch kind {
        case .time: moments.append(0)
        case .category: codes.append(0)
        case .number: numbers.append(0)
        case .text: texts.append(EmptyCollection())
        case .boolean: bits.append(false)
        }
        // The bitmap is begun at the first missing cell: most columns have none.
        if !hasMissing {
            hasMissing = true
            validity = Bitmap(repeating: true, count: count)
        }
        finishCell(present: false)
    }

    @inline(__always)
    private func finishCell(present: Bool) {
        if hasMissing { validity.append(present) }
        count += 1
    }

    func append(time milliseconds: Int64) {
        moments.append(milliseconds)
        finishCell(present: true)
    }

    /// A number that is not finite is a missing one.
    func append(number: Double) {
        guard number.isFinite else { return appendMissing() }
        numbers.append(number)
        finishCell(present: true)
    }

    func append(boolean: Bool) {
        bits.append(boolean)
        finishCell(present: true)
    }

    /// For a category or text column. Bytes that are not UTF-8 are repaired when the column is finished.
    func append(utf8: UnsafeRawBufferPointer) {
        if kind == .category { codes.append(interner.code(of: utf8)) } else { texts.append(utf8) }
        finishCell(present: true)
    }

    func append(text: String) {
        var text = text
        text.withUTF8 { append(utf8: UnsafeRawBufferPointer($0)) }
    }

    /// A cell of a column of the same kind.
    func append(_ column: Column, _ row: Int) {
        guard column.isPresent(row) else { return appendMissing() }
        switch column.storage {
        case .time(let cells): append(time: cells[row])
        case .number(let cells): append(number: cells[row])
        case .boolean(let cells): append(boolean: cells[row])
        case .category(let codes, let dictionary): append(text: dictionary.entries[Int(codes[row])])
        case .text(let cells): append(text: cells[row])
        }
    }

    /// Takes back what was appended after the first `rows` cells.
    func truncate(to rows: Int) {
        guard rows < count else { return }
        switch kind {
        case .time: moments.removeLast(count - rows)
        case .category: codes.removeLast(count - rows)
        case .number: numbers.removeLast(count - rows)
        case .text: texts.truncate(to: rows)
        case .boolean: bits.truncate(to: rows)
        }
        if hasMissing { validity.truncate(to: rows) }
        count = rows
    }

    var presentCount: Int { hasMissing ? validity.ones : count }

    /// The different categories still in use.
    var usedCategories: Int { usedCodes.ones }

    private var usedCodes: Bitmap {
        var used = Bitmap(count: interner.count)
        for (row, code) in codes.enumerated() where !hasMissing || validity[row] { used[Int(code)] = true }
        return used
    }

    /// The column. `mapping` is asked once for each category in use, and categories it maps to one text become one.
    func finish(mapping: (String) -> String = { $0 }) -> Column {
        let validity = hasMissing ? self.validity : nil
        switch kind {
        case .time: return Column(.time(moments), validity: validity)
        case .number: return Column(.number(numbers), validity: validity)
        case .text: return Column(.text(texts), validity: validity)
        case .boolean: return Column(.boolean(bits), validity: validity)
        case .category:
            let used = usedCodes.indices
            let (dictionary, ranks) = CategoryDictionary.ranking(used.map { mapping(interner.text($0)) })
            var rankOfCode = Array(repeating: UInt32(0), count: interner.count)
            for (index, code) in used.enumerated() { rankOfCode[code] = ranks[index] }
            var ranked = codes
            if let validity {
                for row in ranked.indices { ranked[row] = validity[row] ? rankOfCode[Int(codes[row])] : 0 }
            } else {
                for row in ranked.indices { ranked[row] = rankOfCode[Int(codes[row])] }
            }
            return Column(.category(ranked, dictionary), validity: validity)
        }
    }

    /// A category column as free text.
    func finishAsText() -> Column {
        var texts = TextStorage()
        let entries = (0..<interner.count).map { Array(interner.text($0).utf8) }
        for (row, code) in codes.enumerated() {
            texts.append(!hasMissing || validity[row] ? entries[Int(code)] : [])
        }
        return Column(.text(texts), validity: hasMissing ? validity : nil)
    }
}
