import Foundation
import ProgramModel

/// One name of a person, and where it stands in a text.
struct NamePattern {
    let person: MemberID
    /// Which of the further names it is, from 1; nil for the name itself.
    let alias: Int?
    let letters: [String]
    /// The letters before which white space may stand: 김 하늘 is 김하늘.
    private let gaps: Set<Int>
    private let first: LetterKind
    private let last: LetterKind

    /// Nil where there is nothing to look for.
    init?(_ name: String, of person: MemberID, alias: Int?) {
        let text = FoldedLetters(name.trimmingCharacters(in: .whitespacesAndNewlines))
        var letters: [String] = []
        var kinds: [LetterKind] = []
        var gaps: Set<Int> = []
        for index in 0..<text.count {
            if text.folded[index].isEmpty {
                gaps.insert(letters.count)
            } else {
                letters.append(text.folded[index])
                kinds.append(text.kinds[index])
            }
        }
        guard let first = kinds.first, let last = kinds.last else { return nil }
        // The family's name may stand apart. It is one syllable, or two where four or more follow each other.
        if kinds.count > 2, kinds.allSatisfy({ $0 == .hangul }) { gaps.formUnion(kinds.count > 3 ? [1, 2] : [1]) }
        self.person = person
        self.alias = alias
        self.letters = letters
        self.gaps = gaps
        self.first = first
        self.last = last
    }

    /// A short name is part of many words, so what follows it must be something that follows names.
    private var isShort: Bool { letters.count <= 2 }

    /// Where the name ends if it stands here.
    func end(in text: FoldedLetters, from start: Int) -> Int? {
        var index = start
        for (place, letter) in letters.enumerated() {
            if gaps.contains(place) {
                while index < text.count, text.folded[index].isEmpty, text.letters[index] != "\n" { index += 1 }
            }
            guard index < text.count, text.folded[index] == letter else { return nil }
            index += 1
        }
        return isEnd(index, in: text) ? index : nil
    }

    private func isEnd(_ index: Int, in text: FoldedLetters) -> Bool {
        guard index < text.count else { return true }
        switch (last, text.kinds[index]) {
        case (_, .other), (.other, _), (.hangul, .word): return true
        case (.word, .word): return false
        case (_, .hangul): return !isShort || KoreanTail.accepts(text.hangul(from: index))
        }
    }
}
