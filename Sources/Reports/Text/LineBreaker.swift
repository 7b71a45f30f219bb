/// Breaks text into lines for any ruler: columns of a terminal or units of a drawing.
///
/// A line breaks at spaces; words stay whole, which is how Korean reads best. Only a word wider than a whole line is
/// cut, between Hangul syllables (or other wide characters) if it has any, and not before closing punctuation.
struct LineBreaker {
    /// What one line may measure. A single character wider than that still gets a line of its own.
    var limit: Double
    var measure: (Character) -> Double

    func lines(_ text: some StringProtocol) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { paragraph($0) }
    }

    func width(_ text: some StringProtocol) -> Double {
        var width = 0.0
        for character in text { width += measure(character) }
        return width
    }

    /// The text itself when it fits, else its beginning and `…`.
    func truncated(_ text: some StringProtocol) -> String {
        guard width(text) > limit else { return String(text) }
        let ellipsis: Character = "…"
        let room = limit - measure(ellipsis)
        guard room >= 0 else { return "" }
        var (kept, used) = ("", 0.0)
        for character in text {
            used += measure(character)
            if used > room { break }
            kept.append(character)
        }
        while kept.last == " " { kept.removeLast() }
        kept.append(ellipsis)
        return kept
    }

    /// At most `count` lines; what does not fit ends in `…`.
    func lines(_ text: some StringProtocol, atMost count: Int) -> [String] {
        let all = lines(text)
        guard all.count > count, count > 0 else { return all }
        let rest = all[(count - 1)...].joined(separator: " ")
        return all.prefix(count - 1) + [truncated(rest)]
    }

    private func paragraph(_ text: some StringProtocol) -> [String] {
        var lines: [String] = []
        var (line, used) = ("", 0.0)
        let space = measure(" ")
        for word in Substring(text).split(separator: " ") {
            let width = width(word)
            if !line.isEmpty, used + space + width <= limit {
                line += " "
                line += word
                used += space + width
                continue
            }
            if !line.isEmpty { lines.append(line) }
            if width <= limit {
                (line, used) = (String(word), width)
            } else {
                var pieces = cut(word)
                line = pieces.removeLast()
                used = self.width(line)
                lines += pieces
            }
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// Lines of one word that is wider than a line; never empty.
    private func cut(_ word: Substring) -> [String] {
        var lines: [String] = []
        var (line, used) = ("", 0.0)
        func add(_ piece: String) {
            let width = width(piece)
            if !line.isEmpty, used + width > limit {
                lines.append(line)
                (line, used) = ("", 0)
            }
            line += piece
            used += width
        }
        for piece in pieces(word) {
            if width(piece) <= limit {
                add(piece)
            } else {
                for character in piece { add(String(character)) }
            }
        }
        lines.append(line)
        return lines
    }

    /// The parts a break may stand between: each wide character with the punctuation that leans on it, each run of
    /// others.
    private func pieces(_ word: Substring) -> [String] {
        var pieces: [String] = []
        var previous: Character?
        for character in word {
            if let last = previous, !mayBreak(last, character) {
                pieces[pieces.count - 1].append(character)
            } else {
                pieces.append(String(character))
            }
            previous = character
        }
        return pieces
    }

    private func mayBreak(_ left: Character, _ right: Character) -> Bool {
        if Self.closing.contains(right) || Self.opening.contains(left) { return false }
        return DisplayWidth.of(left) == 2 || DisplayWidth.of(right) == 2
    }

    private static let closing: Set<Character> = [
        ".", ",", "!", "?", ":", ";", ")", "]", "}", "%", "…", "·", "’", "”", "」", "』", "》", "〉", "、", "。", "，", "）",
        "！", "？",
    ]
    private static let opening: Set<Character> = ["(", "[", "{", "‘", "“", "「", "『", "《", "〈", "（"]
}
