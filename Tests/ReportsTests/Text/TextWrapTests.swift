@testable import Reports
import Testing
import Values

struct TextWrapTests {
    @Test func wordsStayWhole() {
        #expect(TextWrap.lines("다음 회의에 다시 온 사람", width: 12) == ["다음 회의에", "다시 온 사람"])
        #expect(TextWrap.lines("hold the plan", width: 8) == ["hold the", "plan"])
    }

    @Test func aWordWiderThanALineIsCutBetweenSyllables() {
        #expect(TextWrap.lines("가나다라마바사", width: 6) == ["가나다", "라마바", "사"])
        #expect(TextWrap.lines("가나다라마바사", width: 7) == ["가나다", "라마바", "사"])
        #expect(TextWrap.lines("지표abc값이다", width: 6) == ["지표", "abc값", "이다"])
        #expect(TextWrap.lines("abcdefghij", width: 4) == ["abcd", "efgh", "ij"])
    }

    @Test func punctuationClingsToItsWord() {
        #expect(TextWrap.lines("가나다.라마", width: 6) == ["가나", "다.라", "마"])
        #expect(TextWrap.lines("가나「다라」", width: 6) == ["가나", "「다", "라」"])
    }

    @Test func ownBreaksStay() {
        #expect(TextWrap.lines("하나\n\n둘", width: 20) == ["하나", "", "둘"])
        #expect(TextWrap.lines("하나\r\n둘", width: 20) == ["하나", "둘"])
        #expect(TextWrap.lines("", width: 20) == [""])
    }

    @Test func truncates() {
        #expect(TextWrap.truncated("재참여율", width: 8) == "재참여율")
        #expect(TextWrap.truncated("재참여율", width: 7) == "재참여…")
        #expect(TextWrap.truncated("재참여율", width: 6) == "재참…")
        #expect(TextWrap.truncated("다음 회의", width: 6) == "다음…")
        #expect(TextWrap.truncated("가", width: 1) == "…")
    }

    @Test func hangs() {
        #expect(TextWrap.hanging("다음 회의에 옵니다", width: 14, first: "- ", rest: "  ") == "- 다음 회의에\n  옵니다")
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func linesFitAndNothingIsLost(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let text = random.text(words: Int.random(in: 0...30, using: &random))
        let width = Int.random(in: 1...40, using: &random)
        let lines = TextWrap.lines(text, width: width)
        for line in lines {
            #expect(DisplayWidth.of(line) <= width || line.count == 1, "seed \(seed): \(line)")
            #expect(line.first != " " && line.last != " ", "seed \(seed)")
        }
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " }, "seed \(seed)")
        let words = Set(lines.flatMap { $0.split(separator: " ") })
        for word in text.split(separator: " ") where DisplayWidth.of(word) <= width {
            #expect(words.contains(word), "seed \(seed): \(word) was cut")
        }
        let short = TextWrap.truncated(text, width: width)
        #expect(DisplayWidth.of(short) <= width, "seed \(seed)")
    }
}
