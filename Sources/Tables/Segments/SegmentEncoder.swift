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
        case .time(let values): writePacked(values, column.validity)
        case .category(let codes, let dictionary):
            write(UInt32(dictionary.entries.count))
            for entry in dictionary.entries { write(entry) }
            writePacked(codes, column.validity)
        case .number(let values):
            bytes.reserveCapacity(bytes.count + values.count * 8)
            for value in values { write(value.bitPattern) }
        case .text(let texts):
            let offsets = texts.offsets
            writePacked((0..<texts.count).map { offsets[$0 + 1] - offsets[$0] }, column.validity)
            bytes += texts.bytes
        case .boolean(let bits): write(bits)
        }
    }

    private mutating func writePacked<Cell: FixedWidthInteger>(_ cells: [Cell], _ validity: Bitmap?) {
        let packing = SegmentFormat.Packing(cells, validity)
        write(packing.base)
        bytes.append(packing.stepCode)
        bytes.append(packing.width)
        switch packing.width {
        case 1: writeOffsets(cells, validity, packing, as: UInt8.self)
        case 2: writeOffsets(cells, validity, packing, as: UInt16.self)
        case 4: writeOffsets(cells, validity, packing, as: UInt32.self)
        default: writeOffsets(cells, validity, packing, as: UInt64.self)
        }
    }

    private mutating func writeOffsets<Cell: FixedWidthInteger, Offset: FixedWidthInteger>(
        _ cells: [Cell], _ validity: Bitmap?, _ packing: SegmentFormat.Packing, as: Offset.Type
    ) {
        bytes += [UInt8](unsafeUninitializedCapacity: cells.count * MemoryLayout<Offset>.size) { raw, count in
            let target = UnsafeMutableRawBufferPointer(raw)
            for row in cells.indices {
                let isPresent = validity?[row] ?? true
                let offset = isPresent ? packing.offset(of: Int64(cells[row])) : 0
                target.storeBytes(
                    of: Offset(truncatingIfNeeded: offset).littleEndian,
                    toByteOffset: row * MemoryLayout<Offset>.size, as: Offset.self)
            }
            count = raw.count
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
