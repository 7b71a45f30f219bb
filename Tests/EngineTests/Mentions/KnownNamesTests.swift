import Journal
import ProgramModel
import Testing

@testable import Engine

/// Who is found in a text, and who is not. Every expected text is written by hand.
@Suite struct KnownNamesTests {
    private static let names = KnownNames([
        PersonRecord(
            id: "m01", kind: "member", name: "김하늘", phone: "010-2345-6789", mail: "haneul.kim@example.org",
            aliases: ["솔", "하늘", "m01"]),
        PersonRecord(
            id: "m02", kind: "member", name: "Alexandra Reed", phone: "+44 20 7946 0123", aliases: ["알렉스", "Al"]),
        PersonRecord(id: "M016", kind: "member", name: "M016", aliases: ["M016"]),
        PersonRecord(id: "p001", kind: "guest", name: "남궁바다"),
        PersonRecord(id: "m05", kind: "member", name: "이지우"),
        PersonRecord(id: "m06", kind: "member", name: "이지우", aliases: ["bada@example.net"]),
    ])

    @Test(arguments: [
        ("김하늘이 왔다", "@{m01}이 왔다"), ("김하늘님께 부탁", "@{m01}님께 부탁"), ("김 하늘 씨", "@{m01} 씨"),
        ("어제 김하늘, 오늘도", "어제 @{m01}, 오늘도"), ("(김하늘)", "(@{m01})"), ("‘김하늘’이라고", "‘@{m01}’이라고"),
        ("\u{1100}\u{1175}\u{11B7}\u{1112}\u{1161}\u{1102}\u{1173}\u{11AF}이", "@{m01}이"),
        ("솔이 말했다", "@{m01:1}이 말했다"), ("솔과 하늘은", "@{m01:1}과 @{m01:2}은"), ("솔선생님들에게는", "@{m01:1}선생님들에게는"),
        ("ALEXANDRA  reed and Alexandra Reed's", "@{m02} and @{m02}'s"), ("Al said", "@{m02:2} said"),
        ("매니저Alexandra Reed가", "매니저@{m02}가"), ("알렉스가 맡는다", "@{m02:1}가 맡는다"), ("알렉스표 빵", "@{m02:1}표 빵"),
        ("남궁 바다가", "@{p001}가"), ("이지우를 기다린다", "@{m05|m06}를 기다린다"),
        ("@김하늘 봐 주세요", "@@{m01} 봐 주세요"), ("김하늘_출석.csv", "@{m01}_출석.csv"), ("김하늘2", "@{m01}2"),
        ("메일 haneul.kim@example.org로", "메일 @{m01}로"), ("<Haneul.Kim@Example.org>.", "<@{m01}>."),
        ("전화는010-2345-6789입니다", "전화는@{m01}입니다"), ("01023456789", "@{m01}"), ("+82 10 2345 6789", "@{m01}"),
        ("2020 010.2345.6789", "2020 @{m01}"), ("call +44 20 7946 0123!", "call @{m02}!"),
        ("bada@example.net", "@{m06}"),
    ])
    func `a person is found`(typed: String, stored: String) {
        let result = Self.names.stored(typed)
        #expect(result.text == stored)
        #expect(!result.holdsForeignAddress)
    }

    @Test(arguments: [
        "솔직히 말해", "하늘나라", "해솔이", "우리하늘", "also", "Alex", "Alexandra Reeds", "final", "m01과 M016", "김 하나",
        "2020-07-06 19:30", "1,234,567원", "0.123456789", "07-06-2020", "youtube.com/@channel.one", "5 @ 3.5", "",
    ])
    func `nobody is found`(typed: String) {
        let result = Self.names.stored(typed)
        #expect(result.text == typed)
        #expect(result.mentions == 0)
        #expect(!result.holdsForeignAddress)
    }

    @Test(arguments: [
        "center@bucheon.go.kr", "010-9999-8888", "02 123 4567", "(032) 555-0101로", "01099998888", "+1 415 555 2671",
        "이사람@한국.kr", "０１０-９９９９-８８８８",
    ])
    func `an address of nobody who is known is noticed`(address: String) {
        #expect(Self.names.stored("연락은 \(address)").holdsForeignAddress)
        #expect(Self.names.stored("김하늘, \(address)").holdsForeignAddress)
    }

    @Test(arguments: [
        ("@{m01}", "@{}{m01}"), ("@{}", "@{}{}"), ("@@{x", "@@{}{x"), ("@{김하늘}", "@{}{@{m01}}"), ("{@}", "{@}"),
    ])
    func `what looks like a mention is none`(typed: String, stored: String) {
        #expect(Self.names.stored(typed).text == stored)
        #expect(Self.names.kept(stored).text == stored)
        #expect(MentionText.shown(stored) { _ in "김하늘" } == typed)
    }

    /// A script that puts words together may make a name of them.
    @Test func `a kept text is looked through again`() {
        #expect(Self.names.kept("@{m01}와 알렉스, @{}{m02}").text == "@{m01}와 @{m02:1}, @{}{m02}")
    }

    @Test func `a text from before there were mentions is shown as it is`() {
        for text in ["@{", "@{누구}", "a@{b c}", "@{\n}"] { #expect(MentionText.pseudonymous(text) == text) }
    }
}
