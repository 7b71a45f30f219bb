/// One line of a file, without its end.
package struct Line {
    /// From 1.
    package let number: Int
    package let bytes: ArraySlice<UInt8>

    /// Nil where it is not UTF-8.
    package var text: String? { String(validating: bytes, as: UTF8.self) }

    /// With what is not UTF-8 replaced by the sign for it.
    var repaired: String { String(decoding: bytes, as: UTF8.self) }

    var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
}

/// Cuts a file into lines that end with LF or CRLF. An end of line at the end of the file begins no further line.
package struct Lines: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var at = 0
    private var number = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    package mutating func next() -> Line? {
        guard at < bytes.count else { return nil }
        let start = at
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
        var end = at
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        at += 1
        number += 1
        return Line(number: number, bytes: bytes[start..<end])
    }
}
