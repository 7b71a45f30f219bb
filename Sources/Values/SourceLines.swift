/// Where the bytes of a text stand in its file. Made once, so that a thousand places cost little more than one.
package struct SourceLines: Sendable {
    /// A longer line is no help to a reader, and a file may be a single one.
    private static let longestExcerpt = 1000

    private let file: String
    private let bytes: [UInt8]
    /// Where each line begins.
    private let starts: [Int]

    package init(_ text: String, file: String) {
        self.file = file
        let bytes = Array(text.utf8)
        self.bytes = bytes
        starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    }

    /// - Parameter offset: in bytes of UTF-8; past the end, the end.
    package func place(of offset: Int) -> SourcePlace {
        let offset = min(max(offset, 0), bytes.count)
        let line = line(of: offset)
        let end = line + 1 < starts.count ? starts[line + 1] - 1 : bytes.count
        let before = String(decoding: bytes[starts[line]..<offset], as: UTF8.self)
        var excerpt: String?
        if end - starts[line] <= Self.longestExcerpt {
            excerpt = String(decoding: bytes[starts[line]..<end], as: UTF8.self)
            if excerpt?.hasSuffix("\r") == true { excerpt?.removeLast() }
        }
        return SourcePlace(file: file, line: line + 1, column: before.count + 1, excerpt: excerpt)
    }

    /// The last line that begins at or before a byte.
    private func line(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
