import Foundation
import Journal
import ProgramModel
import Testing
import Values

@testable import Engine

/// Whatever people are called and whatever is written of them.
@Suite struct MentionPropertyTests {
    /// A text together with what a reader should see and what must not be stored.
    private struct Written {
        var typed = ""
        var shown = ""
        var traces: [String] = []
    }

    private struct World {
        var random: SplitMix64
        var people: [PersonRecord] = []

        private static let families = ["김", "이", "박", "최", "정", "남궁"]
        private static let syllables = ["가", "나", "도", "루", "민", "별", "솔", "율", "준", "해", "힘", "꽃"]
        private static let first = ["Ada", "Alan", "Grace", "Édith", "Zoë", "Jürgen", "Олег"]
        private static let last = ["Hopper", "Turing", "Lovelace", "Piaf", "Noether", "Ивáнов"]

        init(seed: UInt64) {
            random = SplitMix64(seed: seed)
            for number in 1...Int.random(in: 2...6, using: &random) {
                let isKorean = Bool.random(using: &random)
                let given = pick(Self.syllables) + pick(Self.syllables)
                let name = isKorean ? pick(Self.families) + given : pick(Self.first) + " " + pick(Self.last)
                let alias = "별명\(pick(Self.syllables))\(number)"
                people.append(
                    PersonRecord(
                        id: "m0\(number)", kind: "member", name: name, phone: "010-\(2000 + number)-\(number)678",
                        mail: "who\(number)@example.org", aliases: [alias, "m0\(number)"]))
            }
            // Two of one name are one mention of both; here each is to be told apart.
            var seen: Set<String> = []
            people = people.filter { seen.insert(PersonRecord.folded($0.name ?? "")).inserted }
        }

        mutating func pick<Element>(_ list: [Element]) -> Element { list.randomElement(using: &random)! }

        mutating func text() -> Written {
            var written = Written()
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                if Bool.random(using: &random) {
                    let words = pick([
                        "회의는 ", "the plan, ", "@", "{", "@{m01} ", "@{}", "} ", "\n", "🙂 ", "2020-07-06 ", "'", "50% ",
                        "@{m99:2|x", ": ",
                    ])
                    written.typed += words
                    written.shown += words
                } else {
                    add(pick(people), to: &written)
                }
            }
            return written
        }

        private mutating func add(_ person: PersonRecord, to written: inout Written) {
            let name = person.name ?? ""
            let isKorean = !name.contains(" ")
            let ways: [(String, String)] = [
                (name, name), (person.aliases[0], person.aliases[0]), (person.mail ?? "", name),
                (person.phone ?? "", name), (name.lowercased(), name),
                (name.decomposedStringWithCanonicalMapping, name),
                (isKorean ? String(name.prefix(1)) + " " + name.dropFirst() : name.replacing(" ", with: "\t "), name),
            ]
            let (spelled, shown) = pick(ways)
            let tail = pick(isKorean ? ["", "이", "님께", "에게는 ", "씨 "] : ["", "가", "'s "])
            // A space before, for a name begins where a word does; one behind, for it ends where a word does.
            written.typed += " " + spelled + tail + " "
            written.shown += " " + shown + tail + " "
            written.traces.append(spelled)
        }
    }

    @Test(arguments: 1...300 as ClosedRange<UInt64>)
    func `what is stored names nobody and reads as it was typed`(seed: UInt64) {
        var world = World(seed: seed)
        let names = KnownNames(world.people)
        let byID = Dictionary(uniqueKeysWithValues: world.people.map { (MemberID($0.id), $0) })
        let written = world.text()
        let stored = names.stored(written.typed)
        for trace in written.traces { #expect(!stored.text.contains(trace), "\(written.typed)") }
        #expect(stored.mentions == written.traces.count)
        #expect(!stored.holdsForeignAddress)
        let shown = MentionText.shown(stored.text) { mention in
            let person = byID[mention.ids[0]]
            return mention.alias.map { person?.aliases[$0 - 1] ?? "" } ?? person?.name ?? ""
        }
        #expect(shown == written.shown)
        // Shown, typed again and stored again, it is the same; and looking once more changes nothing.
        #expect(names.stored(shown).text == stored.text)
        #expect(names.kept(stored.text).text == stored.text)
    }
}
