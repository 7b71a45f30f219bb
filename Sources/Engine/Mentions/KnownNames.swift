package import Journal
import ProgramModel
import Values

/// The people of a program by everything that tells who they are, and a text without it.
///
/// A name is found where a word begins, as `FoldedName` compares: letter case, white space and the way a system composes
/// letters do not matter. The longest name that fits is the one. After a name of three letters or more any Korean ending
/// may follow; after a shorter one only what follows names (`KoreanTail`), so that 솔직히 is not 솔.
package struct KnownNames {
    private var patterns: [String: [NamePattern]] = [:]
    private var addresses: [String: Set<MemberID>] = [:]

    package init(_ people: [PersonRecord]) {
        for person in people { add(person) }
    }

    private mutating func add(_ person: PersonRecord) {
        let id = MemberID(person.id)
        if let name = person.name { add(name, of: id, alias: nil) }
        for (index, alias) in person.aliases.enumerated() { add(alias, of: id, alias: index + 1) }
        if let mail = person.mail { addresses[PersonRecord.folded(mail), default: []].insert(id) }
        if let phone = person.phone { add(phone: phone, of: id) }
    }

    private mutating func add(_ name: String, of id: MemberID, alias: Int?) {
        // Who is called by the id is named by it already.
        guard PersonRecord.folded(name) != PersonRecord.folded(id.rawValue) else { return }
        if name.contains("@") { addresses[PersonRecord.folded(name), default: []].insert(id) }
        if name.allSatisfy({ $0.isNumber || "+-.() ".contains($0) }) { add(phone: name, of: id) }
        guard let pattern = NamePattern(name, of: id, alias: alias) else { return }
        patterns[pattern.letters[0], default: []].append(pattern)
    }

    private mutating func add(phone: String, of id: MemberID) {
        if let key = AddressFinder.key(phone: phone) { addresses[key, default: []].insert(id) }
    }

    /// What someone typed, as the journal may keep it.
    package func stored(_ typed: String) -> StoredText {
        read(typed)
    }

    /// The same for a text that is kept already, but may have come to hold a name: a script puts words together.
    package func kept(_ stored: String) -> StoredText {
        var result = StoredText()
        for piece in MentionText.pieces(stored) {
            switch piece {
            case .mention(let mention): result.text += mention.stored
            case .text(let text): result += read(text)
            }
        }
        return result
    }

    private func read(_ typed: String) -> StoredText {
        let text = FoldedLetters(typed)
        var result = StoredText()
        let (known, isForeign) = knownAddresses(in: text)
        result.holdsForeignAddress = isForeign
        var index = 0
        var plain = 0
        while index < text.count {
            guard let (mention, end) = known[index] ?? name(at: index, in: text) else {
                index += 1
                continue
            }
            result.text += MentionText.escaped(text.text(plain..<index)) + mention.stored
            result.mentions += 1
            index = end
            plain = end
        }
        result.text += MentionText.escaped(text.text(plain..<text.count))
        return result
    }

    /// Whose address begins where, and whether there is one of nobody.
    private func knownAddresses(in text: FoldedLetters) -> (known: [Int: (Mention, Int)], isForeign: Bool) {
        var known: [Int: (Mention, Int)] = [:]
        var foreign: [Range<Int>] = []
        for found in AddressFinder(text).found {
            if let people = addresses[found.key] {
                let kept = known[found.range.lowerBound]
                if let kept, kept.1 >= found.range.upperBound { continue }
                known[found.range.lowerBound] = (Mention(people.sorted()), found.range.upperBound)
            } else if found.isAddress {
                foreign.append(found.range)
            }
        }
        // One place can be read in several ways; it is foreign only if nobody is known by any of them.
        let places = known.map { $0.key..<$0.value.1 }
        return (known, foreign.contains { range in !places.contains { $0.overlaps(range) } })
    }

    private func name(at start: Int, in text: FoldedLetters) -> (Mention, Int)? {
        guard let candidates = patterns[text.folded[start]], text.isStart(start) else { return nil }
        let fitting = candidates.compactMap { pattern in pattern.end(in: text, from: start).map { (pattern, $0) } }
        guard let end = fitting.map(\.1).max() else { return nil }
        let named = fitting.filter { $0.1 == end }.map(\.0)
        let ids = Set(named.map(\.person)).sorted()
        let alias = named.contains { $0.alias == nil } ? nil : named.first?.alias
        return (Mention(ids, alias: ids.count == 1 ? alias : nil), end)
    }
}
