/// Reads CP949 (Microsoft's Unified Hangul Code), in which Excel in Korean saves its CSV. EUC-KR is the part of it with
/// both bytes above A0.
///
/// The 8,822 syllables that KS X 1001 lacks stand in the free cells in the order of Unicode, so they are counted out
/// rather than listed.
struct KoreanText {
    /// By (first byte − 81) × 190 + (second byte − 41); zero where there is nothing.
    private let cells: [UInt16]

    private static let width = 0xFF - 0x41

    static let shared = KoreanText()

    private init() {
        var cells = Array(repeating: UInt16(0), count: (0xFF - 0x81) * Self.width)
        var listed: Set<UInt16> = []
        for (row, line) in KSX1001.rows.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        {
            for (column, scalar) in line.enumerated() where scalar != "." {
                cells[Self.cell(0xA1 + row, 0xA1 + column)] = UInt16(scalar.value)
                listed.insert(UInt16(scalar.value))
            }
        }
        var syllables = (UInt16(0xAC00)...0xD7A3).lazy.filter { !listed.contains($0) }.makeIterator()
        for first in 0x81...0xC6 {
            for second in [0x41...0x5A, 0x61...0x7A, 0x81...(first <= 0xA0 ? 0xFE : 0xA0)].joined() {
                guard let syllable = syllables.next() else { break }
                cells[Self.cell(first, second)] = syllable
            }
        }
        self.cells = cells
    }

    private static func cell(_ first: Int, _ second: Int) -> Int {
        (first - 0x81) * width + second - 0x41
    }

    private func scalar(_ first: UInt8, _ second: UInt8) -> UInt16? {
        guard first >= 0x81, first < 0xFF, second >= 0x41, second < 0xFF else { return nil }
        let unit = cells[Self.cell(Int(first), Int(second))]
        return unit == 0 ? nil : unit
    }

    /// The text in UTF-8, and how many bytes had no place in it: each of them is left as a byte that is not UTF-8, so
    /// that it is reported on its line. The byte after it is read afresh, or one bad byte could swallow a line's end.
    func utf8(_ bytes: [UInt8]) -> (text: [UInt8], strays: Int) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 2)
        var strays = 0
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte < 0x80 {
                text.append(byte)
                at += 1
            } else if at + 1 < bytes.count, let unit = scalar(byte, bytes[at + 1]) {
                if unit < 0x800 {
                    text.append(0xC0 | UInt8(unit >> 6))
                } else {
                    text.append(0xE0 | UInt8(unit >> 12))
                    text.append(0x80 | UInt8(unit >> 6 & 0x3F))
                }
                text.append(0x80 | UInt8(unit & 0x3F))
                at += 2
            } else {
                text.append(TextEncoding.stray)
                strays += 1
                at += 1
            }
        }
        return (text, strays)
    }
}
