/// Makes runs of words writable: CommonMark does not let a mark open before a space or close after one, nor between a sign
/// and a letter, which happens all the time in Korean, where particles follow without a space: `**75%**이다`.
///
/// What stands at the edge of the marked words moves out of the mark, so that every word stays where it is.
enum Joining {
    static func spaced(_ words: [MarkdownInline]) -> [MarkdownInline] {
        var out: [MarkdownInline] = []
        let words = merged(words)
        for (index, inline) in words.enumerated() {
            let before = out.last.flatMap { $0.edge(last: true) }
            let after = index + 1 < words.count ? words[index + 1].edge(last: false) : nil
            out += loosened(inline, before: before, after: after)
        }
        return merged(out)
    }

    /// Marks of one kind in a row are one mark, and texts one text.
    private static func merged(_ words: [MarkdownInline]) -> [MarkdownInline] {
        words.reduce(into: []) { out, next in
            switch (out.last, next) {
            case (_, .text("")): break
            case (.text(let left), .text(let right)): out[out.count - 1] = .text(left + right)
            case (.strong(let left), .strong(let right)): out[out.count - 1] = .strong(left + right)
            case (.emphasis(let left), .emphasis(let right)): out[out.count - 1] = .emphasis(left + right)
            default: out.append(next)
            }
        }
    }

    private static func loosened(
        _ inline: MarkdownInline, before: Character?, after: Character?
    ) -> [MarkdownInline] {
        let wrap: ([MarkdownInline]) -> MarkdownInline
        var inner: [MarkdownInline]
        switch inline {
        case .strong(let words): (wrap, inner) = ({ .strong($0) }, words)
        case .emphasis(let words): (wrap, inner) = ({ .emphasis($0) }, words)
        default: return [inline]
        }
        inner = merged(inner)
        let head = taken(from: &inner, last: false, nextToWord: before?.isWord == true)
        let tail = taken(from: &inner, last: true, nextToWord: after?.isWord == true)
        let middle = inner.plain.isEmpty ? [] : [wrap(inner)]
        return [.text(head)] + middle + [.text(tail)]
    }

    /// The spaces at one end, and beside a word the signs as well.
    private static func taken(from words: inout [MarkdownInline], last: Bool, nextToWord: Bool) -> String {
        guard let index = last ? words.indices.last : words.indices.first, case .text(var text) = words[index] else {
            return ""
        }
        var out = ""
        while let edge = last ? text.last : text.first, edge.isWhitespace || (nextToWord && !edge.isWord) {
            if last {
                text.removeLast()
                out = String(edge) + out
            } else {
                text.removeFirst()
                out += String(edge)
            }
        }
        if text.isEmpty { words.remove(at: index) } else { words[index] = .text(text) }
        return out
    }
}

extension MarkdownInline {
    /// The first or last character that a reader of marks sees; nil where there is none, as at the edge of a line.
    fileprivate func edge(last: Bool) -> Character? {
        switch self {
        case .text(let text), .html(let text): last ? text.last : text.first
        case .code: "`"
        case .emphasis, .strong: "*"
        case .link, .image: last ? ")" : "["
        case .lineBreak: nil
        }
    }
}

extension Character {
    /// Neither a space nor a sign. Signs are those of ASCII and Unicode's punctuation, as CommonMark has it: a pictograph
    /// counts as a word.
    fileprivate var isWord: Bool {
        if isWhitespace || isPunctuation { return false }
        guard let ascii = asciiValue else { return true }
        return isLetter || isNumber || ascii < 0x20
    }
}
