import Testing

@testable import Engine

@Suite struct PersonalTextTests {
    @Test(arguments: [
        "haneul.kim@example.org", "자료는 bada@example.net으로", "a+b@mail.example.co.kr", "<who@where.example>",
    ])
    func anAddress(text: String) {
        #expect(PersonalText.holdsAddress(text))
    }

    @Test(arguments: ["@하늘", "youtube.com/@channel.one", "5 @ 3.5", "a@b", "메일", "", "@", "a@.b"])
    func noAddress(text: String) {
        #expect(!PersonalText.holdsAddress(text))
    }

    @Test(arguments: ["010-1234-5678", "01012345678", "02 123 4567", "+82 10-1234-5678", "(031) 555-0101"])
    func aNumberToDial(text: String) {
        #expect(PersonalText.isPhone(text))
    }

    @Test(arguments: ["2020-07-09", "20201234", "0.123456789e3", "007", "1234567890", "090A1234567", "", "("])
    func noNumberToDial(text: String) {
        #expect(!PersonalText.isPhone(text))
    }
}
