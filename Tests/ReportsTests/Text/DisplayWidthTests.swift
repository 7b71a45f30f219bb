@testable import Reports
import Testing
import Values

struct DisplayWidthTests {
    /// Expected widths are those of wcwidth 0.7 (Unicode 17).
    @Test(arguments: [
        ("회의", 4), ("가나다 abc", 10), ("3/8", 3), ("\u{E9}", 1), ("e\u{301}", 1), ("日本語", 6), ("ｶﾀｶﾅ", 4), ("ＡＢＣ", 6),
        ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇰🇷", 2), ("❤️", 2), ("1️⃣", 2), ("…", 1), ("─", 1),
        ("「모임」", 8), ("ก็", 1), ("Ω≈", 2), ("\u{200B}", 0), ("", 0),
    ])
    func ofText(_ text: String, _ width: Int) {
        #expect(DisplayWidth.of(text) == width, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }

    /// Code points picked at random from blocks of every kind, with the widths wcwidth 0.7 gives them.
    @Test(arguments: [
        (0x70, 1), (0x37, 1), (0x5C, 1), (0xF2, 1), (0x1DD, 1), (0x239, 1), (0x355, 0), (0x31A, 0), (0x30D, 0),
        (0x3C2, 1),
        (0x46B, 1), (0x483, 0), (0x4EE, 1), (0x384, 1), (0x112C, 2), (0x111B, 2), (0x1158, 2), (0x1113, 2), (0x207B, 1),
        (0x2A5C, 1), (0x28B0, 1), (0x24DE, 1), (0x277C, 1), (0x23DC, 1), (0x2815, 1), (0x3381, 2), (0x322D, 2),
        (0x3075, 2),
        (0x2ED3, 2), (0x32AD, 2), (0x33E9, 2), (0x52CA, 2), (0x9DE3, 2), (0x4466, 2), (0xA977, 2), (0xA965, 2),
        (0xC8C1, 2),
        (0xD432, 2), (0xCF77, 2), (0xF92E, 2), (0xFAB2, 2), (0xFE4D, 2), (0xFE33, 2), (0xFF65, 1), (0xFF41, 2),
        (0xFFAB, 1),
        (0xFF12, 2), (0x1FAA9, 2), (0x1F951, 2), (0x1F4FC, 2), (0x1F770, 1), (0x1FA22, 1), (0x1F89C, 1), (0x22E18, 2),
        (0x30F97, 2), (0x2D2DA, 2), (0x311FB, 2), (0xAC00, 2), (0xD7A3, 2), (0x303F, 1), (0x3000, 2), (0x302E, 0),
    ])
    func ofCodePoint(_ code: UInt32, _ width: Int) throws {
        let scalar = try #require(Unicode.Scalar(code))
        #expect(DisplayWidth.of(scalar) == width, "U+\(String(code, radix: 16))")
        #expect(DisplayWidth.of(String(scalar)) == width)
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func addsUp(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let (left, right) = (random.text(words: 5), random.text(words: 5))
        #expect(
            DisplayWidth.of(left + " " + right) == DisplayWidth.of(left) + 1 + DisplayWidth.of(right), "seed \(seed)")
    }

    @Test func controlCharactersTakeNoColumn() {
        #expect(DisplayWidth.of("a\u{1B}\u{7}\u{7F}\u{9B}b") == 2)
    }
}
