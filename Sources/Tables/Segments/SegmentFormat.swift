/// How a segment is written, version 1. Every number is little-endian.
///
///     "MOIMSEG" version:u8 columns:u32 rows:u64
///     then, for each column:
///       name: length:u32, UTF-8    kind:u8    missing:u8 (1 when a validity bitmap follows)
///       validity: ceil(rows / 64) × u64, a bit for each row from the lowest, bits past the last row zero
///       time:     packed
///       category: entries:u32, each length:u32 and UTF-8, strictly ascending; then packed codes
///       number:   rows × IEEE 754 binary64, finite
///       text:     packed lengths, then the bytes
///       boolean:  a bitmap like validity
///       packed:   base:i64 step:u8 (0 is 1, 1 is 1000) width:u8 (1, 2, 4 or 8), then rows × width bytes:
///                 a value is base + step × offset; missing cells have offset 0
///
/// One segment has one spelling: the base is the lowest value, the step and width the best that fit, a missing cell
/// zero, and a validity bitmap is there only if a cell is missing. The reader refuses any other spelling, so equal
/// segments always have equal digests.
enum SegmentFormat {
    static let magic = Array("MOIMSEG".utf8)
    static let version: UInt8 = 1
    static let steps: [Int64] = [1, Int64(largerStep)]
    /// A constant, so that dividing by it is a multiplication. Most times are whole seconds.
    static var largerStep: UInt64 { 1000 }
    static let widths: [UInt8] = [1, 2, 4, 8]
    /// No more rows than an index of 32 bits reaches.
    static let mostRows = Int(UInt32.max)

    static func code(of kind: ColumnKind) -> UInt8 {
        switch kind {
        case .time: 1
        case .category: 2
        case .number: 3
        case .text: 4
        case .boolean: 5
        }
    }

    static func kind(code: UInt8) -> ColumnKind? {
        ColumnKind.allCases.first { self.code(of: $0) == code }
    }

    /// The one way to pack these values: the lowest as base, the larger step if it fits, the least width.
    struct Packing: Equatable {
        var base: Int64 = 0
        var stepCode: UInt8 = 0
        var width: UInt8 = 1

        /// The best packing of the cells that are there.
        init<Cell: FixedWidthInteger>(_ cells: [Cell], _ validity: Bitmap?) {
            var (low, high, isEmpty) = (Cell.max, Cell.min, true)
            for row in cells.indices where validity?[row] ?? true {
                low = min(low, cells[row])
                high = max(high, cells[row])
                isEmpty = false
            }
            if isEmpty { return }
            base = Int64(low)
            let spread = UInt64(bitPattern: Int64(high) &- base)
            stepCode = high != low && Self.areAll(cells, validity, multiplesAbove: low) ? 1 : 0
            let largest = spread / UInt64(steps[Int(stepCode)])
            width =
                switch largest {
                case ..<(1 << 8): 1
                case ..<(1 << 16): 2
                case ..<(1 << 32): 4
                default: 8
                }
        }

        var step: Int64 { steps[Int(stepCode)] }

        /// How many steps above the base.
        @inline(__always)
        func offset(of value: Int64) -> UInt64 {
            let distance = UInt64(bitPattern: value &- base)
            return stepCode == 0 ? distance : distance / SegmentFormat.largerStep
        }

        /// Whether every cell lies a multiple of the larger step above the lowest.
        private static func areAll<Cell: FixedWidthInteger>(
            _ cells: [Cell], _ validity: Bitmap?, multiplesAbove low: Cell
        ) -> Bool {
            for row in cells.indices where validity?[row] ?? true {
                let distance = UInt64(bitPattern: Int64(cells[row]) &- Int64(low))
                if !distance.isMultiple(of: SegmentFormat.largerStep) { return false }
            }
            return true
        }
    }
}
