/// The encodings that Korean sheets and exports come in. The raw value is the word of `--encoding`.
package enum TextEncoding: String, Codable, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// With EUC-KR, which is a part of it.
    case cp949

    /// What stands in UTF-8 for a byte that the encoding does not have: one that UTF-8 does not have either.
    static let stray: UInt8 = 0xFF

    /// What a file is in, by its bytes. A byte order mark says so. Zero bytes are in no text but UTF-16, where they are
    /// the high halves of digits, commas and line ends. The rest is UTF-8, or else CP949 where fewer of its bytes would
    /// be wrong than in UTF-8: a UTF-8 file with a broken byte stays UTF-8, and the byte is reported.
    static func detected(_ bytes: [UInt8]) -> TextEncoding {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        let head = bytes.prefix(4096)
        if head.contains(0) {
            let odd = head.indices.count { head[$0] == 0 && $0 % 2 == 1 }
            let even = head.indices.count { head[$0] == 0 && $0 % 2 == 0 }
            if odd != even { return odd > even ? .utf16LittleEndian : .utf16BigEndian }
        }
        let wrong = bytes.withUnsafeBufferPointer(wrongSpots)
        return wrong > 0 && KoreanText.shared.utf8(bytes).strays < wrong ? .cp949 : .utf8
    }

    /// How many stretches of bytes are not UTF-8.
    private static func wrongSpots(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var spots = 0
        var last = -2
        var from = 0
        while let offset = UTF8Check.firstInvalid(in: bytes, from: from) {
            if offset != last + 1 { spots += 1 }
            (last, from) = (offset, offset + 1)
        }
        return spots
    }

    /// Drops a byte order mark, and rewrites UTF-16 that has one. For bytes that may be in any encoding, see `FileText`.
    static func withUTF8<Result>(_ bytes: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return FileText(bytes).utf8.withUnsafeBufferPointer(body)
        }
        return bytes.withUnsafeBufferPointer { all in
            body(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? UnsafeBufferPointer(rebasing: all[3...]) : all)
        }
    }
}
