/// A part of the text that one pass reads.
struct ImportStretch {
    var scanner: CSVScanner
    /// Where in the text the scanner's bytes begin.
    var origin: Int

    /// The rows from where `scanner` stands, in up to `count` stretches that begin with a segment. Where a line ends can
    /// be told from the middle of a text only if no field is quoted; a text with a quote stays whole.
    static func stretches(of scanner: CSVScanner, count: Int, bytesPerSegment: Int) -> [ImportStretch] {
        let whole = ImportStretch(scanner: scanner, origin: 0)
        let text = scanner.bytes
        let segments = text.count / bytesPerSegment
        guard count > 1, segments > 0, !text[scanner.at...].contains(UInt8(ascii: "\"")) else { return [whole] }
        var starts: [Int] = []
        for index in 1..<count {
            let mark = (segments + 1) * index / count * bytesPerSegment
            guard mark > scanner.at, mark < text.count else { continue }
            let start = rowStart(text, from: mark)
            if start < text.count, start > starts.last ?? scanner.at { starts.append(start) }
        }
        let ends = starts + [text.count]
        return [ImportStretch(scanner: scanner.ending(at: ends[0]), origin: 0)]
            + zip(starts, ends.dropFirst()).map { start, end in
                ImportStretch(
                    scanner: CSVScanner(UnsafeBufferPointer(rebasing: text[start..<end]), separator: scanner.separator),
                    origin: start)
            }
    }

    /// The first place at or after `mark` where a row begins.
    private static func rowStart(_ text: UnsafeBufferPointer<UInt8>, from mark: Int) -> Int {
        // A mark just after a line's end is a start itself, unless it splits the pair CR LF.
        var at = mark - 1
        while at < text.count, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
        if at + 1 < text.count, text[at] == 0x0D, text[at + 1] == 0x0A { at += 1 }
        return min(at + 1, text.count)
    }
}
