/// The cells of one column as they come: categories under the numbers of whoever interned them.
struct ColumnCells {
    let kind: ColumnKind
    private(set) var count = 0
    private var moments: [Int64] = []
    private var numbers: [Double] = []
    private var codes: [UInt32] = []
    private var texts = TextStorage()
    private var bits = Bitmap()
    private var validity = Bitmap()
    private var hasMissing = false

    init(_ kind: ColumnKind) {
        self.kind = kind
    }

    mutating func appendMissing() {
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
    private mutating func finishCell(present: Bool) {
        if hasMissing { validity.append(present) }
        count += 1
    }

    @inline(__always)
    mutating func append(time milliseconds: Int64) {
        moments.append(milliseconds)
        finishCell(present: true)
    }

    mutating func append(number: Double) {
        numbers.append(number)
        finishCell(present: true)
    }

    mutating func append(boolean: Bool) {
        bits.append(boolean)
        finishCell(present: true)
    }

    @inline(__always)
    mutating func append(code: UInt32) {
        codes.append(code)
        finishCell(present: true)
    }

    mutating func append(utf8: some Collection<UInt8>) {
        texts.append(utf8)
        finishCell(present: true)
    }

    /// Takes back what was appended after the first `rows` cells.
    mutating func truncate(to rows: Int) {
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

    /// Marks the numbers of the categories that are here.
    func mark(in used: inout Bitmap) {
        used.withMutableWords { words in
            if hasMissing {
                for row in codes.indices where validity[row] { words.set(codes[row]) }
            } else {
                for code in codes { words.set(code) }
            }
        }
    }

    /// The same categories under other numbers.
    consuming func recoded(_ newCodes: [UInt32]) -> ColumnCells {
        if hasMissing {
            for row in codes.indices where validity[row] { codes[row] = newCodes[Int(codes[row])] }
        } else {
            for row in codes.indices { codes[row] = newCodes[Int(codes[row])] }
        }
        return self
    }

    /// The column of a kind other than category.
    func column() -> Column {
        switch kind {
        case .time: Column(.time(moments), validity: finalValidity)
        case .number: Column(.number(numbers), validity: finalValidity)
        case .text: Column(.text(texts), validity: finalValidity)
        case .boolean: Column(.boolean(bits), validity: finalValidity)
        case .category: preconditionFailure("categories need their dictionary")
        }
    }

    /// - Parameter ranks: the place in the dictionary of each number.
    consuming func column(_ dictionary: CategoryDictionary, ranks: [UInt32]) -> Column {
        let validity = finalValidity
        var ranked = codes
        codes = []
        if let validity {
            for row in ranked.indices { ranked[row] = validity[row] ? ranks[Int(ranked[row])] : 0 }
        } else {
            for row in ranked.indices { ranked[row] = ranks[Int(ranked[row])] }
        }
        return Column(.category(ranked, dictionary), validity: validity)
    }

    /// - Parameter texts: the text of each number.
    func textColumn(_ texts: [[UInt8]]) -> Column {
        var storage = TextStorage()
        for (row, code) in codes.enumerated() {
            storage.append(!hasMissing || validity[row] ? texts[Int(code)] : [])
        }
        return Column(.text(storage), validity: finalValidity)
    }

    /// As texts of which every one is missing.
    func missingTexts() -> Column {
        var storage = TextStorage()
        for _ in 0..<count { storage.append(EmptyCollection()) }
        return Column(.text(storage), validity: Bitmap(count: count))
    }

    private var finalValidity: Bitmap? { hasMissing ? validity : nil }
}
