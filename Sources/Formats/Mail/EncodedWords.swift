/// Undoes RFC 2047: `=?UTF-8?B?6rmA7ZWY64qY?= <kim@example.com>`.
enum EncodedWords {
    static func decoded(_ text: String) -> String {
        var out = ""
        var rest = text[...]
        // A letter may be cut between two words of one encoding, so their bytes are put together first.
        var open: (charset: String, bytes: [UInt8])?
        func close() {
            if let word = open { out += MailCharset.decoded(word.bytes, word.charset) }
            open = nil
        }
        while let start = rest.ranges(of: "=?").first?.lowerBound {
            guard let word = Word(rest[start...]) else {
                let next = rest.index(start, offsetBy: 2)
                close()
                out += rest[..<next]
                rest = rest[next...]
                continue
            }
            let between = rest[..<start]
            // White space between two encoded words is theirs, not the text's.
            if open == nil || !between.allSatisfy(\.isWhitespace) {
                close()
                out += between
            }
            if let same = open, same.charset.lowercased() == word.charset.lowercased() {
                open = (same.charset, same.bytes + word.bytes)
            } else {
                close()
                open = (word.charset, word.bytes)
            }
            rest = rest[word.end...]
        }
        close()
        return out + rest
    }

    private struct Word {
        let charset: String
        let bytes: [UInt8]
        let end: String.Index

        init?(_ text: Substring) {
            let parts = text.dropFirst(2).split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].first == "=", !parts[0].isEmpty,
                !parts[0].contains(where: \.isWhitespace), !parts[2].contains(where: \.isWhitespace)
            else { return nil }
            charset = String(parts[0].prefix { $0 != "*" })
            switch parts[1].lowercased() {
            case "b": bytes = TransferEncoding.base64(parts[2].utf8)
            case "q": bytes = TransferEncoding.quotedPrintable(parts[2].utf8, underscoresAreSpaces: true)
            default: return nil
            }
            end = parts[3].index(after: parts[3].startIndex)
        }
    }
}
