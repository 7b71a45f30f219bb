import Journal

/// Finds what reads like a mail address or a number to dial in a text.
struct AddressFinder {
    struct Found {
        var range: Range<Int>
        /// How it is compared with what is known of people.
        var key: String
        /// Whether it has the look of one. What has not counts only where it is known.
        var isAddress: Bool
    }

    private let text: FoldedLetters

    init(_ text: FoldedLetters) { self.text = text }

    /// Of several readings of one place, the longer come first.
    var found: [Found] { mail + phones }

    static func key(phone: String) -> String? {
        let digits = phone.compactMap { digit($0) }
        guard digits.count >= 7 else { return nil }
        return national(digits, isInternational: phone.contains("+"))
    }

    // MARK: Mail

    private var mail: [Found] {
        text.letters.indices.flatMap { at -> [Found] in
            guard text.letters[at] == "@", at > 0, Self.endsMailbox(text.letters[at - 1]) else { return [] }
            let starts = [start(of: at, where: Self.isMailbox), start(of: at) { $0.isASCII && Self.isMailbox($0) }]
            let ends = [end(of: at, where: Self.isDomain), end(of: at) { $0.isASCII && Self.isDomain($0) }]
            return starts.flatMap { start in
                ends.compactMap { end in
                    guard start < at, let end else { return nil }
                    let range = start..<end
                    return Found(range: range, key: PersonRecord.folded(text.text(range)), isAddress: true)
                }
            }
        }
    }

    private func start(of at: Int, where isPart: (Character) -> Bool) -> Int {
        var start = at
        while start > 0, isPart(text.letters[start - 1]) { start -= 1 }
        return start
    }

    /// Nil where no domain with a dot in it follows.
    private func end(of at: Int, where isPart: (Character) -> Bool) -> Int? {
        var end = at + 1
        while end < text.count, isPart(text.letters[end]) { end += 1 }
        while end > at + 1, text.letters[end - 1] == "." || text.letters[end - 1] == "-" { end -= 1 }
        let domain = text.letters[(at + 1)..<end]
        return domain.first != "." && domain.contains(".") ? end : nil
    }

    /// What stands before the @ of a link (`…/@channel`) is no name of a mailbox.
    private static func endsMailbox(_ letter: Character) -> Bool {
        letter.isLetter || letter.isNumber || "-_+".contains(letter)
    }

    private static func isMailbox(_ letter: Character) -> Bool { endsMailbox(letter) || letter == "." || letter == "%" }
    private static func isDomain(_ letter: Character) -> Bool {
        letter.isLetter || letter.isNumber || letter == "-" || letter == "."
    }

    // MARK: Telephone

    private struct Group {
        var range: Range<Int>
        var digits: [Int]
    }

    private var phones: [Found] {
        chains.flatMap { chain in
            chain.indices.flatMap { first in
                chain.indices[first...].reversed().compactMap { last in reading(Array(chain[first...last])) }
            }
        }
    }

    private func reading(_ groups: [Group]) -> Found? {
        guard let first = groups.first, let last = groups.last else { return nil }
        let isInternational = first.range.lowerBound > 0 && text.letters[first.range.lowerBound - 1] == "+"
        let digits = groups.flatMap(\.digits)
        guard (7...15).contains(digits.count) else { return nil }
        let start = first.range.lowerBound - (isInternational ? 1 : 0)
        return Found(
            range: start..<last.range.upperBound,
            key: Self.national(digits, isInternational: isInternational),
            isAddress: isInternational ? digits.count >= 9 : Self.isDialled(groups.map(\.digits)))
    }

    /// 01012345678, 010-12345678, 02-123-4567: from a zero on, and in the groups in which numbers are written. Dates, shares
    /// and amounts are not.
    private static func isDialled(_ groups: [[Int]]) -> Bool {
        guard let first = groups.first, first.count >= 2, first[0] == 0, first[1] != 0 else { return false }
        return switch groups.map(\.count) {
        case let counts where counts.count == 1: (9...11).contains(counts[0])
        case let counts where counts.count == 2: counts[0] <= 3 && (7...8).contains(counts[1])
        case let counts where counts.count == 3: counts[0] <= 4 && (3...4).contains(counts[1]) && counts[2] == 4
        default: false
        }
    }

    /// Runs of digits with no more than a sign or two between them.
    private var chains: [[Group]] {
        var chains: [[Group]] = []
        var index = 0
        while index < text.count {
            guard Self.digit(text.letters[index]) != nil else {
                index += 1
                continue
            }
            var end = index
            while end < text.count, Self.digit(text.letters[end]) != nil { end += 1 }
            let group = Group(range: index..<end, digits: text.letters[index..<end].compactMap(Self.digit))
            let isGlued =
                index > 0 && text.kinds[index - 1] == .word || end < text.count && text.kinds[end] == .word
            if isGlued {
                chains.append([])
            } else if let before = chains.last?.last?.range.upperBound, joins(before..<index) {
                chains[chains.count - 1].append(group)
            } else {
                chains.append([group])
            }
            index = end
        }
        return chains
    }

    private func joins(_ gap: Range<Int>) -> Bool {
        (1...2).contains(gap.count) && text.letters[gap].allSatisfy { " -.()‐‑–".contains($0) }
    }

    private static func digit(_ letter: Character) -> Int? {
        guard ("0"..."9").contains(letter) || ("０"..."９").contains(letter) else { return nil }
        return letter.wholeNumberValue
    }

    /// +82 10-… is dialled 010-… in Korea.
    private static func national(_ digits: [Int], isInternational: Bool) -> String {
        let all = digits.map(String.init).joined()
        guard isInternational, all.hasPrefix("82") else { return all }
        let rest = all.dropFirst(2)
        return rest.hasPrefix("0") ? String(rest) : "0" + rest
    }
}
