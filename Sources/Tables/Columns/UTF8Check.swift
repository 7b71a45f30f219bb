/// Finds bytes that are not UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
enum UTF8Check {
    static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { firstInvalid(in: $0, from: 0) == nil }
    }

    /// The offset of the first byte that starts no valid sequence, at or after `start`, which must lie on a boundary.
    static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let raw = UnsafeRawBufferPointer(bytes)
        var at = start
        while at < bytes.count {
            // Eight ASCII bytes at a time: most files are mostly these.
            if at + 8 <= bytes.count,
                raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                at += 8
                continue
            }
            guard let length = sequenceLength(bytes, at) else { return at }
            at += length
        }
        return nil
    }

    @inline(__always)
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
        let lead = bytes[at]
        if lead < 0x80 { return 1 }
        func trail(_ distance: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            at + distance < bytes.count && allowed.contains(bytes[at + distance])
        }
        switch lead {
        case 0xC2...0xDF: return trail(1) ? 2 : nil
        case 0xE0: return trail(1, 0xA0...0xBF) && trail(2) ? 3 : nil
        case 0xED: return trail(1, 0x80...0x9F) && trail(2) ? 3 : nil
        case 0xE1...0xEF: return trail(1) && trail(2) ? 3 : nil
        case 0xF0: return trail(1, 0x90...0xBF) && trail(2) && trail(3) ? 4 : nil
        case 0xF1...0xF3: return trail(1) && trail(2) && trail(3) ? 4 : nil
        case 0xF4: return trail(1, 0x80...0x8F) && trail(2) && trail(3) ? 4 : nil
        default: return nil
        }
    }
}
