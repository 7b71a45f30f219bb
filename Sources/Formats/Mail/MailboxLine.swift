/// What the form of a mailbox says by its lines.
enum MailboxLine {
    /// `From kim@example.com Mon Jul  6 10:30:00 2020`: no sentence that begins so names a time of day as well.
    static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: "From ".utf8) else { return false }
        let words = line.split(separator: 0x20)
        return words.count >= 5
            && words.contains { word in
                var cursor = Cursor(word)
                return cursor.number(1...2) != nil && cursor.take(":") && cursor.number(2...2) != nil
            }
    }

    /// A line of a message that would have been a separator was written with `>` before it.
    static func unquoted(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let arrow = UInt8(ascii: ">")
        return line.first == arrow && line.drop { $0 == arrow }.starts(with: "From ".utf8) ? line.dropFirst() : line
    }

    /// The last id of a header, without its brackets: the answered message is the last that `References` names.
    static func lastID(_ header: String) -> String? {
        guard let close = header.lastIndex(of: ">"), let open = header[..<close].lastIndex(of: "<") else {
            let word = header.trimmed
            return word.isEmpty || word.contains(where: \.isWhitespace) ? nil : word
        }
        let id = header[header.index(after: open)..<close].filter { !$0.isWhitespace }
        return id.isEmpty ? nil : id
    }
}
