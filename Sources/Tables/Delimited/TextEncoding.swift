/// Brings a file to UTF-8: drops a byte order mark, and rewrites UTF-16 that has one.
enum TextEncoding {
    static func withUTF8<Result>(_ bytes: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, bigEndian: false).withUnsafeBufferPointer(body) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, bigEndian: true).withUnsafeBufferPointer(body) }
        return bytes.withUnsafeBufferPointer { all in
            body(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? UnsafeBufferPointer(rebasing: all[3...]) : all)
        }
    }

    /// What is not UTF-16 (half a surrogate pair, half a unit at the end) becomes a byte that is not UTF-8, so that it
    /// is reported on its line like any other bad byte.
    private static func utf16(_ bytes: [UInt8], bigEndian: Bool) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        func unit(_ at: Int) -> UInt16? {
            guard at + 1 < bytes.count else { return nil }
            let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
            return bigEndian ? first << 8 | second : second << 8 | first
        }
        func append(_ scalar: Unicode.Scalar) {
            out.append(contentsOf: String(scalar).utf8)
        }
        var at = 2
        while let first = unit(at) {
            at += 2
            if let scalar = Unicode.Scalar(first) {
                append(scalar)
            } else if UTF16.isLeadSurrogate(first), let second = unit(at), UTF16.isTrailSurrogate(second) {
                at += 2
                append(UTF16.decode(UTF16.EncodedScalar([first, second])))
            } else {
                out.append(0xFF)
            }
        }
        if at < bytes.count { out.append(0xFF) }
        return out
    }
}
