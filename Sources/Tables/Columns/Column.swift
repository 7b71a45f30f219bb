package import Values

/// The cells of one column in one segment: plain arrays, and a bitmap of which cells are there.
///
/// A missing cell holds zero in its array, so that equal columns have equal bytes.
package struct Column: Hashable, Sendable {
    enum Storage: Hashable, Sendable {
        case time([Int64])
        case category([UInt32], CategoryDictionary)
        case number([Double])
        case text(TextStorage)
        case boolean(Bitmap)
    }

    let storage: Storage
    /// Which cells are there; nil when all are.
    let validity: Bitmap?
    package let count: Int
    /// The lowest and highest value of a time or number column; nil for other kinds and where every cell is missing.
    let bounds: Bounds?
    /// A time column without missing cells whose values never go back: it can be halved.
    let isAscending: Bool

    enum Bounds: Hashable, Sendable {
        case time(ClosedRange<Int64>)
        case number(ClosedRange<Double>)
    }

    /// `validity`, if any, must have one bit a cell.
    init(_ storage: Storage, validity: Bitmap?) {
        self.storage = storage
        self.validity = validity.flatMap { $0.ones == $0.count ? nil : $0 }
        switch storage {
        case .time(let values):
            count = values.count
            bounds = Column.range(values, self.validity).map(Bounds.time)
            isAscending = self.validity == nil && Column.ascends(values)
        case .number(let values):
            count = values.count
            bounds = Column.range(values, self.validity).map(Bounds.number)
            isAscending = false
        case .category(let codes, _): (count, bounds, isAscending) = (codes.count, nil, false)
        case .text(let texts): (count, bounds, isAscending) = (texts.count, nil, false)
        case .boolean(let bits): (count, bounds, isAscending) = (bits.count, nil, false)
        }
    }

    package var kind: ColumnKind {
        switch storage {
        case .time: .time
        case .category: .category
        case .number: .number
        case .text: .text
        case .boolean: .boolean
        }
    }

    var missingCount: Int { validity.map { $0.count - $0.ones } ?? 0 }

    @inline(__always)
    func isPresent(_ row: Int) -> Bool {
        validity?[row] ?? true
    }

    /// Marks the codes of the categories that are there.
    func mark(_ codes: [UInt32], in used: inout Bitmap) {
        used.withMutableWords { words in
            for row in codes.indices where isPresent(row) { words.set(codes[row]) }
        }
    }

    /// A time is written in UTC, as `2020-07-09T10:30:00Z`; a missing cell is null.
    package func value(_ row: Int) -> Value {
        guard isPresent(row) else { return .null }
        switch storage {
        case .time(let values): return .string(Timestamp(milliseconds: values[row]).description)
        case .category(let codes, let dictionary): return .string(dictionary.entries[Int(codes[row])])
        case .number(let values): return Column.value(of: values[row])
        case .text(let texts): return .string(texts[row])
        case .boolean(let bits): return .bool(bits[row])
        }
    }

    /// The same with times on the clocks that are so many seconds ahead of UTC, as `2020-07-09T19:30:00+09:00`.
    func value(_ row: Int, offset: (Timestamp) -> Int) -> Value {
        guard case .time(let values) = storage, isPresent(row) else { return value(row) }
        let moment = Timestamp(milliseconds: values[row])
        return .string(ISO8601.zoned(moment, offset: offset(moment)))
    }

    /// A whole number is an integer, as it is in Lua and in JSON.
    static func value(of number: Double) -> Value {
        if let whole = Int64(exactly: number), whole.magnitude < 1 << 53 { .int(whole) } else { .number(number) }
    }

    private static func range<Number: Comparable>(_ values: [Number], _ validity: Bitmap?) -> ClosedRange<Number>? {
        var found: (low: Number, high: Number)?
        for (row, value) in values.enumerated() where validity?[row] ?? true {
            guard let (low, high) = found else {
                found = (value, value)
                continue
            }
            if value < low { found = (value, high) } else if value > high { found = (low, value) }
        }
        return found.map { $0.low...$0.high }
    }

    private static func ascends(_ values: [Int64]) -> Bool {
        guard var last = values.first else { return true }
        for value in values {
            if value < last { return false }
            last = value
        }
        return true
    }
}
