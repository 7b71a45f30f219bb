/// `ATTENDEE;CN="Kim, A";PARTSTAT=ACCEPTED:mailto:kim@example.com`, unfolded.
struct ContentLine {
    /// Where it begins.
    let number: Int
    /// In capitals, as parameters' names are.
    let name: String
    let parameters: [String: String]
    let value: String

    /// Lines that begin with a space or tab go on with the line before, even in the middle of a letter.
    static func lines(_ source: FormatSource) -> [ContentLine] {
        var found: [ContentLine] = []
        var open: (number: Int, bytes: [UInt8])?
        func close() {
            if let open, let line = ContentLine(open.bytes, number: open.number) { found.append(line) }
        }
        for line in source.lines {
            if let first = line.bytes.first, first == 0x20 || first == 0x09, open != nil {
                open?.bytes += line.bytes.dropFirst()
            } else {
                close()
                open = (line.number, Array(line.bytes))
            }
        }
        close()
        return found
    }

    private init?(_ bytes: [UInt8], number: Int) {
        var parts: [[UInt8]] = [[]]
        var isQuoted = false
        var colon: Int?
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if !isQuoted, byte == UInt8(ascii: ":") {
                colon = index
                break
            } else if !isQuoted, byte == UInt8(ascii: ";") {
                parts.append([])
            } else {
                parts[parts.count - 1].append(byte)
            }
        }
        guard let colon, !parts[0].isEmpty else { return nil }
        self.number = number
        name = String(decoding: parts[0], as: UTF8.self).uppercased()
        value = String(decoding: bytes[(colon + 1)...], as: UTF8.self)
        var parameters: [String: String] = [:]
        for part in parts.dropFirst() {
            let pair = String(decoding: part, as: UTF8.self).split(separator: "=", maxSplits: 1)
            if pair.count == 2 { parameters[pair[0].uppercased()] = String(pair[1]) }
        }
        self.parameters = parameters
    }

    /// The value as text: `\n`, `\,`, `\;` and `\\` undone.
    var text: String {
        var out = ""
        var isEscaped = false
        for character in value {
            if isEscaped {
                out.append(character == "n" || character == "N" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                out.append(character)
            }
        }
        return out
    }
}
