import Testing
import Values

@Suite struct SmallTypesTests {
    /// FIPS 180-2, appendix B.
    @Test func sha256OfTheStandardsExamples() {
        #expect(Digest(of: "abc").hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            Digest(of: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").hex
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(Digest(of: AnySequence("abc".utf8)) == Digest(of: "abc"))
    }

    @Test func digestsAreReadStrictly() {
        #expect(Digest(hex: Digest(of: "").hex) == Digest(of: ""))
        #expect(Digest(hex: Digest(of: "").hex.uppercased()) == nil)
        #expect(Digest(hex: "abc") == nil)
    }

    @Test(arguments: [
        ("atendance", "attendance"), ("meber", "member"), ("memebr", "member"), ("activty", "activity"),
    ])
    func nearWordsAreFound(word: String, expected: String) {
        #expect(Nearest.match(word, in: ["attendance", "member", "activity"]) == expected)
    }

    @Test func farWordsAreNot() {
        #expect(Nearest.match("xyz", in: ["attendance", "member"]) == nil)
        #expect(Nearest.match("m1", in: ["h9"]) == nil)
    }

    @Test func placesTakeTheirLine() {
        let place = SourcePlace(file: "a.yaml", line: 2, column: 3, in: "one\ntwo\nthree")
        #expect(place.label == "a.yaml:2:3")
        #expect(place.excerpt == "two")
        #expect(SourcePlace(file: "a", line: 9, column: nil, in: "one").excerpt == nil)
    }

    @Test func wholeNumbersMeetEachOther() {
        #expect(Value.int(3) == .number(3))
        #expect(Value.int(3).hashValue == Value.number(3).hashValue)
        #expect(Value.int(.max) != .number(9.3e18))
    }
}
