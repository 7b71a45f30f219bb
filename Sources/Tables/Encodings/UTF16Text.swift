/// Reads UTF-16. What is not UTF-16 (half a surrogate pair, half a unit at the end) becomes a byte that is not UTF-8, so
/// that it is reported on its line like any other bad byte.
enum UTF16Text {
    static func utf8(_ bytes: [UInt8], bigEndian: Bool) -> [UInt8] {
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
        var at = unit(0) == 0xFEFF ? 2 : 0
        while let first = unit(at) {
            at += 2
            if let scalar = Unicode.Scalar(first) {
                append(scalar)
            } else if UTF16.isLeadSurrogate(first), let second = unit(at), UTF16.isTrailSurrogate(second) {
                at += 2
                append(UTF16.decode(UTF16.EncodedScalar([first, second])))
            } else {
                out.append(TextEncoding.stray)
            }
        }
        if at < bytes.count { out.append(TextEncoding.stray) }
        return out
    }
}
