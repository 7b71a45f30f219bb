/// Packed values as a segment spells them, read in one pass, and whether that is the only spelling they may have.
struct PackedSpelling {
    /// Missing cells are 0.
    private(set) var values: [Int64]
    private(set) var isCanonical: Bool

    /// - Parameter raw: as many offsets as there are rows, little-endian.
    init<Offset: FixedWidthInteger & UnsignedInteger>(
        _ raw: UnsafeRawBufferPointer, as: Offset.Type, base: Int64, step: Int64, _ validity: Bitmap?
    ) {
        let rowCount = raw.count / MemoryLayout<Offset>.size
        func offset(_ row: Int) -> Offset {
            Offset(littleEndian: raw.loadUnaligned(fromByteOffset: row * MemoryLayout<Offset>.size, as: Offset.self))
        }
        var (low, high) = (Offset.max, Offset.min)
        var isCanonical = true
        values = Array(unsafeUninitializedCapacity: rowCount) { cells, count in
            if let validity {
                for row in 0..<rowCount {
                    let offset = offset(row)
                    let isPresent = validity[row]
                    if isPresent { (low, high) = (min(low, offset), max(high, offset)) }
                    if !isPresent, offset != 0 { isCanonical = false }
                    cells[row] = isPresent ? base &+ Int64(truncatingIfNeeded: offset) &* step : 0
                }
            } else {
                for row in 0..<rowCount {
                    let offset = offset(row)
                    (low, high) = (min(low, offset), max(high, offset))
                    cells[row] = base &+ Int64(truncatingIfNeeded: offset) &* step
                }
            }
            count = rowCount
        }
        guard low <= high else {
            // No cell is there.
            self.isCanonical = isCanonical && base == 0 && step == 1 && Offset.bitWidth == 8
            return
        }
        // An offset is never negative, so the highest value must not lie below the base, nor beyond what 64 bits hold.
        let (reach, overflow) = UInt64(high).multipliedReportingOverflow(by: UInt64(step))
        let spare = UInt64(bitPattern: Int64.max &- base)
        isCanonical = isCanonical && low == 0 && !overflow && reach <= spare
        isCanonical = isCanonical && (Offset.bitWidth == 8 || UInt64(high) >> UInt64(Offset.bitWidth / 2) != 0)
        // A larger step would have been used if it fitted; of one value only, none does.
        let larger = Offset(exactly: SegmentFormat.steps[1])
        if step == 1, high != low {
            isCanonical = isCanonical && !(larger.map { larger in
                (0..<rowCount).allSatisfy { offset($0).isMultiple(of: larger) }
            } ?? false)
        } else if step != 1 {
            isCanonical = isCanonical && high != low
        }
        self.isCanonical = isCanonical
    }
}
