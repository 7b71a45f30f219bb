/// Whether a text tells how to reach someone, or is something that someone wrote.
enum PersonalText {
    /// `who@where.tld` anywhere in it. What stands before the @ of a link (`…/@channel`) is no name of a mailbox.
    static func holdsAddress(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        func isWord(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
                true
            default: false
            }
        }
        return bytes.indices.contains { at in
            guard bytes[at] == UInt8(ascii: "@"), at > 0, isWord(bytes[at - 1]) else { return false }
            let domain = bytes[(at + 1)...].prefix { isWord($0) || $0 == UInt8(ascii: ".") }
            let parts = domain.split(separator: UInt8(ascii: "."))
            return domain.first != UInt8(ascii: ".") && parts.count > 1
        }
    }

    /// `010-1234-5678`, `02 123 4567`, `+82 10-1234-5678`: what begins like a number to dial and has the length of one.
    static func isPhone(_ text: String) -> Bool {
        guard let first = text.utf8.first(where: { $0 != UInt8(ascii: "(") }),
            first == UInt8(ascii: "0") || first == UInt8(ascii: "+")
        else { return false }
        var digits = 0
        for byte in text.utf8 {
            if (0x30...0x39).contains(byte) {
                digits += 1
            } else if !" -.()+".utf8.contains(byte) {
                return false
            }
        }
        return (9...15).contains(digits)
    }

    /// Something with words in it rather than a word.
    static func isWriting(_ text: String) -> Bool {
        text.count > 20 || text.contains { $0.isWhitespace || "!?…~".contains($0) }
    }
}
