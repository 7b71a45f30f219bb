import Values

extension Segment {
    /// Reads what `encoded()` wrote. Any other bytes are refused; none trap, and none make it ask for more memory than
    /// a small multiple of their own number.
    package init(decoding bytes: [UInt8]) throws(SegmentDecodingError) {
        var known = DecodedCategories()
        try self.init(decoding: bytes, &known)
    }

    /// - Parameter known: the categories of the segments before it. Those of one import are the same in all of them.
    package init(decoding bytes: [UInt8], _ known: inout DecodedCategories) throws(SegmentDecodingError) {
        var decoder = SegmentDecoder(bytes: bytes, known: known)
        self = try decoder.segment()
        known = decoder.known
    }
}

private struct SegmentDecoder {
    let bytes: [UInt8]
    var known: DecodedCategories
    var at = 0

    init(bytes: [UInt8], known: DecodedCategories) {
        self.bytes = bytes
        self.known = known
    }

    mutating func segment() throws(SegmentDecodingError) -> Segment {
        guard bytes.starts(with: SegmentFormat.magic) else {
            throw error(ko: "표 조각이 아닙니다", en: "this is not a segment")
        }
        at = SegmentFormat.magic.count
        let version = try byte()
        guard version == SegmentFormat.version else {
            throw error(ko: "모르는 판 \(version)입니다", en: "version \(version) is not known")
        }
        let columnCount = try integer(UInt32.self)
        guard let rowCount = Int(exactly: try integer(UInt64.self)), rowCount <= SegmentFormat.mostRows else {
            throw error(ko: "행 수가 너무 큽니다", en: "the number of rows is too large")
        }
        var fields: [Schema.Field] = []
        var columns: [Column] = []
        for _ in 0..<columnCount {
            let name = try text()
            guard let kind = SegmentFormat.kind(code: try byte()) else {
                throw error(ko: "모르는 열 종류입니다", en: "an unknown kind of column")
            }
            fields.append(Schema.Field(name, kind))
            columns.append(try column(kind, rowCount))
        }
        guard at == bytes.count else { throw error(ko: "끝난 뒤에 바이트가 더 있습니다", en: "there are bytes after the end") }
        guard !columns.isEmpty || rowCount == 0 else {
            throw error(ko: "열 없이 행이 있습니다", en: "there are rows without columns")
        }
        guard let schema = try? Schema(fields) else {
            throw error(ko: "열 이름이 올바르지 않습니다", en: "the column names are not valid")
        }
        return Segment(schema: schema, columns: columns, rowCount: rowCount)
    }

    private mutating func column(_ kind: ColumnKind, _ rowCount: Int) throws(SegmentDecodingError) -> Column {
        var validity: Bitmap?
        switch try byte() {
        case 0: break
        case 1:
            let bits = try bitmap(rowCount)
            guard bits.ones < rowCount else { throw notCanonical() }
            validity = bits
        default: throw notCanonical()
        }
        switch kind {
        case .time: return Column(.time(try packed(rowCount, validity)), validity: validity)
        case .category: return Column(try categories(rowCount, validity), validity: validity)
        case .number: return Column(.number(try numbers(rowCount, validity)), validity: validity)
        case .text: return Column(.text(try texts(rowCount, validity)), validity: validity)
        case .boolean:
            let bits = try bitmap(rowCount)
            if let validity, bits.combined(with: validity, { $0 & ~$1 }).ones > 0 { throw notCanonical() }
            return Column(.boolean(bits), validity: validity)
        }
    }

    private mutating func categories(_ rowCount: Int, _ validity: Bitmap?) throws(SegmentDecodingError)
        -> Column.Storage
    {
        let dictionary = try dictionary()
        let entryCount = dictionary.entries.count
        var codes: [UInt32] = []
        let values = try packed(rowCount, validity)
        codes.reserveCapacity(rowCount)
        for (row, value) in values.enumerated() {
            guard let code = UInt32(exactly: value), Int(code) < entryCount || validity?[row] == false else {
                throw error(ko: "없는 분류를 가리킵니다", en: "a code has no category")
            }
            codes.append(code)
        }
        return .category(codes, dictionary)
    }

    private mutating func dictionary() throws(SegmentDecodingError) -> CategoryDictionary {
        let start = at
        if let (dictionary, length) = known.match(bytes[start...]) {
            at += length
            return dictionary
        }
        let entryCount = Int(try integer(UInt32.self))
        var entries: [String] = []
        for _ in 0..<entryCount { entries.append(try text()) }
        guard let dictionary = CategoryDictionary(ascending: entries) else {
            throw error(ko: "분류 목록의 순서가 틀렸습니다", en: "the categories are out of order")
        }
        known.add(dictionary, spelt: bytes[start..<at])
        return dictionary
    }

    private mutating func numbers(_ rowCount: Int, _ validity: Bitmap?) throws(SegmentDecodingError) -> [Double] {
        try require(rowCount, of: 8)
        var values: [Double] = []
        values.reserveCapacity(rowCount)
        for row in 0..<rowCount {
            let value = Double(bitPattern: try integer(UInt64.self))
            let present = validity?[row] ?? true
            guard value.isFinite, present || value.bitPattern == 0 else { throw notCanonical() }
            values.append(value)
        }
        return values
    }

    private mutating func texts(_ rowCount: Int, _ validity: Bitmap?) throws(SegmentDecodingError) -> TextStorage {
        var offsets: [UInt32] = [0]
        var total: Int64 = 0
        for length in try packed(rowCount, validity) {
            guard length >= 0, length <= TextStorage.mostBytes, total + length <= UInt32.max else {
                throw notCanonical()
            }
            total += length
            offsets.append(UInt32(total))
        }
        try require(Int(total), of: 1)
        guard let storage = TextStorage(offsets: offsets, bytes: Array(bytes[at..<at + Int(total)])) else {
            throw error(ko: "UTF-8이 아닙니다", en: "not UTF-8")
        }
        at += Int(total)
        return storage
    }

    /// Missing cells come out as 0, whatever the base.
    private mutating func packed(_ rowCount: Int, _ validity: Bitmap?) throws(SegmentDecodingError) -> [Int64] {
        let start = at
        let base = try integer(Int64.self)
        let stepCode = try byte()
        let width = try byte()
        guard Int(stepCode) < SegmentFormat.steps.count, SegmentFormat.widths.contains(width) else {
            throw notCanonical()
        }
        try require(rowCount, of: Int(width))
        let step = SegmentFormat.steps[Int(stepCode)]
        let offsets = bytes[at..<at + rowCount * Int(width)]
        at += offsets.count
        let spelling = offsets.withUnsafeBytes { raw -> PackedSpelling in
            switch width {
            case 1: PackedSpelling(raw, as: UInt8.self, base: base, step: step, validity)
            case 2: PackedSpelling(raw, as: UInt16.self, base: base, step: step, validity)
            case 4: PackedSpelling(raw, as: UInt32.self, base: base, step: step, validity)
            default: PackedSpelling(raw, as: UInt64.self, base: base, step: step, validity)
            }
        }
        guard spelling.isCanonical else {
            at = start
            throw notCanonical()
        }
        let values = spelling.values
        return values
    }

    private mutating func bitmap(_ count: Int) throws(SegmentDecodingError) -> Bitmap {
        let wordCount = Bitmap.wordCount(count)
        try require(wordCount, of: 8)
        var words: [UInt64] = []
        words.reserveCapacity(wordCount)
        for _ in 0..<wordCount { words.append(try integer(UInt64.self)) }
        guard let bits = Bitmap(words: words, count: count) else { throw notCanonical() }
        return bits
    }

    private mutating func text() throws(SegmentDecodingError) -> String {
        let length = Int(try integer(UInt32.self))
        try require(length, of: 1)
        let slice = bytes[at..<at + length]
        guard UTF8Check.isValid(slice) else { throw error(ko: "UTF-8이 아닙니다", en: "not UTF-8") }
        at += length
        return String(decoding: slice, as: UTF8.self)
    }

    private mutating func byte() throws(SegmentDecodingError) -> UInt8 {
        try require(1, of: 1)
        at += 1
        return bytes[at - 1]
    }

    private mutating func integer<Number: FixedWidthInteger>(_: Number.Type) throws(SegmentDecodingError) -> Number {
        let size = MemoryLayout<Number>.size
        try require(1, of: size)
        let number = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at, as: Number.self) }
        at += size
        return Number(littleEndian: number)
    }

    private func require(_ count: Int, of size: Int) throws(SegmentDecodingError) {
        let (needed, overflow) = count.multipliedReportingOverflow(by: size)
        guard !overflow, needed <= bytes.count - at else {
            throw error(ko: "바이트가 모자랍니다", en: "the bytes end too early")
        }
    }

    private func notCanonical() -> SegmentDecodingError {
        error(ko: "값이 형식에 맞지 않습니다", en: "a value does not fit the format")
    }

    private func error(ko: String, en: String) -> SegmentDecodingError {
        SegmentDecodingError(offset: at, reason: LocalizedText(ko: ko, en: en))
    }
}
