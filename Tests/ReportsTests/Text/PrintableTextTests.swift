@testable import Reports
import Testing

struct PrintableTextTests {
    @Test func dropsWhatATerminalObeys() {
        #expect(PrintableText.clean("\u{1B}[31m빨강\u{1B}[0m") == "[31m빨강[0m")
        #expect(PrintableText.clean("a\u{202E}b\u{2066}c\u{9B}d\u{0}") == "abcd")
    }

    @Test func breaksBecomeSpacesUnlessKept() {
        #expect(PrintableText.clean("하나\r\n둘\t셋\u{2028}넷") == "하나 둘 셋 넷")
        #expect(PrintableText.clean("하나\r\n둘\t셋\u{2028}넷", keepingLines: true) == "하나\n둘 셋\n넷")
    }

    @Test func picturesStayWhole() {
        #expect(PrintableText.clean("👨‍👩‍👧 ❤️ é") == "👨‍👩‍👧 ❤️ é")
    }
}
