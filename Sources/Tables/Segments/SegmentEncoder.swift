extension Segment {
    /// The bytes that `SegmentFormat` describes. Equal segments give equal bytes.
    package func encoded() -> [UInt8] {
        var encoder = SegmentEncoder()
        encoder.write(self)
        return encoder.bytes
    }
}

private struct SegmentEncoder {
    var bytes: [UInt8] = []

    mutating func write(_ segment: Segment) {
        bytes += SegmentFormat.magic
        bytes.append(SegmentFormat.version)
        write(UInt32(segment.columns.count))
        write(UInt64(segment.rowCount))
        for (field, column) in zip(segment.schema.fields, segment.columns) {
            write(field.name)
            bytes.append(SegmentFormat.code(of: field.kind))
            bytes.append(column.validity == nil ? 0 : 1)
            if let validity = column.validity { write(validity) }
            write(column)
        }
    }

    private mutating func write(_ column: Column) {
        switch column.storage {
        case .time(let values): writePacked(values, isPresent: column.isPresent)
        case .category(let codes, let dictionary):
            write(UInt32(dictionary.entries.count))
            for entry in dictionary.entries { write(entry) }
            writePacked(codes.lazy.map { Int64($0) }, isPresent: column.isPresent)
        case .number(let values):
            bytes.reserveCapacity(bytes.count + values.count * 8)
            for value in values { write(value.bitPattern) }
        case .text(let texts):
            let offsets = texts.offsets
            writePacked(
                (0..<texts.count).lazy.map { Int64(offsets[$0 + 1] - offsets[$0]) }, isPresent: column.isPresent)
            bytes += texts.bytes
        case .boolean(let bits): write(bits)
        }
    }

    private mutating func writePacked(_ values: some Collection<Int64>, isPresent: (Int) -> Bool) {
        let packing = SegmentFormat.Packing(values, isPresent: isPresent)
        write(packing.base)
        bytes.append(packing.stepCode)
        bytes.append(packing.width)
        bytes.reserveCapacity(bytes.count + values.count * Int(packing.width))
        let step = UInt64(packing.step)
        for (row, value) in values.enumerated() {
            let offset = isPresent(row) ? UInt64(bitPattern: value &- packing.base) / step : 0
            switch packing.width {
            case 1: bytes.append(UInt8(truncatingIfNeeded: offset))
            case 2: write(UInt16(truncatingIfNeeded: offset))
            case 4: write(UInt32(truncatingIfNeeded: offset))
            default: write(offset)
            }
        }
    }

    private mutating func write(_ bits: Bitmap) {
        for word in bits.words { write(word) }
    }

    private mutating func write(_ text: String) {
        write(UInt32(text.utf8.count))
        bytes += text.utf8
    }

    @inline(__always)
    private mutating func write<Number: FixedWidthInteger>(_ number: Number) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
