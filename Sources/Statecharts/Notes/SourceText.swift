package import Values

/// The text of a chart's file, in which the letters of a piece of Lua are found again.
package struct SourceText {
    private let file: String
    private let letters: [Character]
    /// Where each line begins.
    private let lines: [Int]

    package init(_ text: String, file: String) {
        self.file = file
        letters = Array(text)
        var lines = [0]
        for (index, letter) in letters.enumerated() where letter.isNewline { lines.append(index + 1) }
        self.lines = lines
    }

    /// The same place with the line it points into.
    package func place(_ place: SourcePlace) -> SourcePlace {
        guard place.file == file, let line = place.line, lines.indices.contains(line - 1) else { return place }
        var place = place
        place.excerpt = excerpt(line)
        return place
    }

    /// Where the byte at `offset` of a piece stands; the beginning of the piece where that cannot be told.
    package func place(of offset: Int, in piece: LuaPiece) -> SourcePlace {
        guard piece.place.file == file else { return Self.place(of: offset, inWhole: piece) }
        guard let line = piece.place.line, lines.indices.contains(line - 1) else { return piece.place }
        let begin = lines[line - 1] + (piece.place.column ?? 1) - 1
        let text = Array(piece.text)
        let before = String(decoding: Array(piece.text.utf8.prefix(offset)), as: UTF8.self).count
        guard let found = find(before, of: text, spelling: piece.spelling, from: begin) else {
            return place(piece.place)
        }
        let row = (lines.lastIndex { $0 <= found } ?? 0) + 1
        return SourcePlace(file: file, line: row, column: found - lines[row - 1] + 1, excerpt: excerpt(row))
    }

    /// A file of its own that holds nothing else.
    private static func place(of offset: Int, inWhole piece: LuaPiece) -> SourcePlace {
        let before = Array(piece.text.utf8.prefix(offset))
        let column = String(decoding: before[((before.lastIndex(of: 0x0A) ?? -1) + 1)...], as: UTF8.self).count + 1
        return SourcePlace(
            file: piece.place.file, line: before.count { $0 == 0x0A } + 1, column: column, in: piece.text)
    }

    private func excerpt(_ line: Int) -> String {
        String(letters[lines[line - 1]...].prefix { !$0.isNewline })
    }

    /// Walks the text and its spelling side by side up to the letter with number `wanted`.
    private func find(_ wanted: Int, of text: [Character], spelling: LuaPiece.Spelling, from begin: Int) -> Int? {
        var at = begin
        switch spelling {
        case .singleQuoted, .doubleQuoted: at += 1
        case .block: at = lines.first { $0 > begin } ?? letters.count
        case .plain, .markup: break
        }
        var index = 0
        while true {
            while at < letters.count, letters[at].isWhitespace, index == text.count || !text[index].isWhitespace {
                // Past the end nothing tells the text's own spaces from the file's.
                if index == text.count { break }
                at += 1
            }
            if spelling == .markup, let past = pastMarkup(at) {
                at = past
                continue
            }
            if index == wanted { return at }
            guard index < text.count, at < letters.count else { return nil }
            if text[index].isWhitespace, letters[at].isWhitespace {
                index += 1
                at += 1
                // A line break and its indentation may be one space of the text.
                while index < text.count, !text[index].isWhitespace, at < letters.count, letters[at].isWhitespace {
                    at += 1
                }
                continue
            }
            guard let width = width(at, text[index], spelling) else { return nil }
            at += width
            index += 1
        }
    }

    /// How many letters of the file spell one letter of the text; nil when they do not.
    private func width(_ at: Int, _ letter: Character, _ spelling: LuaPiece.Spelling) -> Int? {
        let next = at + 1 < letters.count ? letters[at + 1] : nil
        switch (spelling, letters[at]) {
        case (.markup, "&"): return letters[at...].prefix(12).firstIndex(of: ";").map { $0 - at + 1 }
        case (.singleQuoted, "'") where next == "'" && letter == "'": return 2
        case (.doubleQuoted, "\\"):
            switch next {
            case "x": return 4
            case "u": return 6
            case "U": return 10
            default: return 2
            }
        default: return letters[at] == letter ? 1 : nil
        }
    }

    /// Where a comment or the edge of a CDATA section ends.
    private func pastMarkup(_ at: Int) -> Int? {
        func starts(_ word: String) -> Bool { letters[min(at, letters.count)...].starts(with: word) }
        if starts("<![CDATA[") { return at + 9 }
        if starts("]]>") { return at + 3 }
        guard starts("<!--") else { return nil }
        var end = at + 4
        while end < letters.count, !letters[end...].starts(with: "-->") { end += 1 }
        return min(end + 3, letters.count)
    }
}
