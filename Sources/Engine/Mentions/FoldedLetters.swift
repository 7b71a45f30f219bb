import Foundation
import Journal

/// A text letter by letter, with what each letter is when names are compared. Letters are what a reader takes for one, so a
/// syllable counts once however a system wrote it.
struct FoldedLetters {
    let letters: [Character]
    /// Empty for white space.
    let folded: [String]
    let kinds: [LetterKind]

    init(_ text: String) {
        letters = Array(text)
        folded = letters.map { PersonRecord.folded(String($0)) }
        kinds = letters.map { LetterKind($0) }
    }

    var count: Int { letters.count }

    func text(_ range: Range<Int>) -> String { String(letters[range]) }

    /// Whether a name can begin here. Where Korean meets another script, a word ends: 매니저Alex.
    func isStart(_ index: Int) -> Bool {
        guard index > 0, kinds[index - 1] != .other else { return true }
        return kinds[index] != kinds[index - 1]
    }

    /// The Korean letters from here on without a gap.
    func hangul(from start: Int) -> String {
        var end = start
        while end < count, kinds[end] == .hangul { end += 1 }
        return text(start..<end).precomposedStringWithCanonicalMapping
    }
}
