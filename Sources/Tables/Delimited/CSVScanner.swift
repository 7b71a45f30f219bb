/// Cuts bytes into fields by RFC 4180, in one pass and without copying. A line ends with LF, CRLF or CR. The quote is
/// `"`, doubled inside a quoted field.
///
/// Where the text breaks the rules it says so and goes on with the next separator or line, so that one bad line costs
/// one row; only a quote that is never closed takes the rest of the text with it.
struct CSVScanner {
    struct Field {
        /// Offsets of the content, without the quotes.
        var start: Int
        var end: Int
        var isQuoted = false
        var hasDoubledQuotes = false
        var endsRow = false

        var isEmpty: Bool { start == end }
    }

    struct Fault {
        enum Kind {
            case strayQuote
            case textAfterQuote
            case unterminatedQuote
        }
        var kind: Kind
        var offset: Int
        var line: Int
        var lineStart: Int
    }

    private(set) var bytes: UnsafeBufferPointer<UInt8>
    let separator: UInt8
    private(set) var at = 0
    /// The line that `at` is in, from 1.
    private(set) var line = 1
    private(set) var lineStart = 0
    /// The first fault since it was last cleared.
    var fault: Fault?

    private static let quote = UInt8(ascii: "\"")

    init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
    }

    var isAtEnd: Bool { at >= bytes.count }

    /// The same place, as if the text ended at `end`.
    func ending(at end: Int) -> CSVScanner {
        var scanner = self
        scanner.bytes = UnsafeBufferPointer(rebasing: bytes[..<end])
        return scanner
    }

    /// This scanner with its lines counted on from those of the one before it.
    func continuing(from before: CSVScanner) -> CSVScanner {
        var scanner = self
        scanner.line += before.line - 1
        return scanner
    }

    /// The next field. At the end of the text it is an empty field that ends its row.
    @inline(__always)
    mutating func next() -> Field {
        if at < bytes.count, bytes[at] == Self.quote { return quoted() }
        let start = at
        var here = at
        while here < bytes.count {
            let byte = bytes[here]
            if byte == separator {
                at = here + 1
                return Field(start: start, end: here)
            }
            if byte <= 0x22 {
                if byte == 0x0A || byte == 0x0D {
                    at = here
                    endLine()
                    return Field(start: start, end: here, endsRow: true)
                }
                if byte == Self.quote { note(.strayQuote, here) }
            }
            here += 1
        }
        at = here
        return Field(start: start, end: here, endsRow: true)
    }

    private mutating func quoted() -> Field {
        let opening = Fault(kind: .unterminatedQuote, offset: at, line: line, lineStart: lineStart)
        at += 1
        var field = Field(start: at, end: at, isQuoted: true)
        while true {
            guard at < bytes.count else {
                if fault == nil { fault = opening }
                field.end = at
                field.endsRow = true
                return field
            }
            let byte = bytes[at]
            if byte == 0x0A || byte == 0x0D {
                endLine()
            } else if byte == Self.quote {
                if at + 1 < bytes.count, bytes[at + 1] == Self.quote {
                    field.hasDoubledQuotes = true
                    at += 2
                } else {
                    break
                }
            } else {
                at += 1
            }
        }
        field.end = at
        at += 1
        while at < bytes.count {
            let byte = bytes[at]
            if byte == separator {
                at += 1
                return field
            }
            if byte == 0x0A || byte == 0x0D {
                endLine()
                field.endsRow = true
                return field
            }
            note(.textAfterQuote, at)
            at += 1
        }
        field.endsRow = true
        return field
    }

    private mutating func note(_ kind: Fault.Kind, _ offset: Int) {
        if fault == nil { fault = Fault(kind: kind, offset: offset, line: line, lineStart: lineStart) }
    }

    /// Steps over the LF, CRLF or CR at `at`.
    private mutating func endLine() {
        let isPair = bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A
        at += isPair ? 2 : 1
        line += 1
        lineStart = at
    }

    /// The content of a field with doubled quotes made single.
    func content(_ field: Field) -> [UInt8] {
        var content: [UInt8] = []
        content.reserveCapacity(field.end - field.start)
        var here = field.start
        while here < field.end {
            content.append(bytes[here])
            here += field.hasDoubledQuotes && bytes[here] == Self.quote ? 2 : 1
        }
        return content
    }

    /// Characters from the start of the line, counting from 1.
    func column(of offset: Int, lineStart: Int) -> Int {
        1 + bytes[lineStart..<max(lineStart, offset)].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
}
