/// Bytes eight at a time.
enum ByteWord {
    /// The bytes from `start` on, of which there are at most eight, as one word. Zero fills it up, so the number of
    /// bytes has to be told apart by whoever uses it.
    @inline(__always)
    static func last(of bytes: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
        let count = bytes.count - start
        if count == 8 { return bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self) }
        if bytes.count >= 8 {
            // Reading from eight before the end and shifting out what is known already spares a loop over bytes.
            let tail = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
            return UInt64(littleEndian: tail) >> UInt64(8 * (8 - count))
        }
        var word: UInt64 = 0
        for index in 0..<count { word |= UInt64(bytes[start + index]) << UInt64(8 * index) }
        return word
    }

    /// Whether both hold the same bytes.
    @inline(__always)
    static func areEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count else { return false }
        var at = 0
        while at + 8 < left.count {
            if left.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                != right.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            {
                return false
            }
            at += 8
        }
        return last(of: left, from: at) == last(of: right, from: at)
    }
}
