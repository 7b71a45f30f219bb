import Testing
import Values

/// What a calendar that subscribes to the season gets, before and after the season changes.
@Suite struct SubscriptionTests {
    private func events(_ sandbox: Sandbox) throws -> [String: CalendarReader.Component] {
        let run = sandbox.run("calendar --ics")
        #expect(run.code == 0, "\(run.err)")
        let events = try CalendarReader.read(run.out).all("VEVENT")
        return try Dictionary(events.map { (try #require($0["UID"]), $0) }) { _, _ in throw Twice() }
    }

    private struct Twice: Error {}

    private func uid(_ meeting: String) -> String { "meeting-\(meeting).reading-circle@moim" }

    @Test func `a moved meeting is the same event, later`() throws {
        let sandbox = try Stage.executing.sandbox()
        let before = try events(sandbox)
        #expect(Set(before.keys) == Set(["1A", "1B", "closing"].map(uid)))
        #expect(before.values.allSatisfy { $0["SEQUENCE"] == "0" && $0["STATUS"] == "CONFIRMED" })
        // The journal began at ten in Seoul.
        #expect(before.values.allSatisfy { $0["DTSTAMP"] == "20200620T010000Z" })
        sandbox.now = "2020-07-08T09:00"
        #expect(sandbox.run("meeting move 1B 2020-07-22T20:00 --reason '회관 공사, 승강기'").code == 0)
        let after = try events(sandbox)
        #expect(after.keys.sorted() == before.keys.sorted())
        let moved = try #require(after[uid("1B")])
        #expect(moved["SEQUENCE"] == "1")
        #expect(moved["DTSTART"] == "20200722T110000Z")
        #expect(moved["LAST-MODIFIED"] == "20200708T000000Z" && moved["DTSTAMP"] == "20200708T000000Z")
        #expect(moved["DESCRIPTION"] == #"7월 20일에서 옮김: 회관 공사\, 승강기"#)
        #expect(after[uid("1A")]?["SEQUENCE"] == "0")
        #expect(after[uid("closing")]?["DTSTART"] == before[uid("closing")]?["DTSTART"])
    }

    @Test(arguments: Language.allCases) func `everyone is reminded a day and an hour before`(language: Language) throws
    {
        let sandbox = try Stage.executing.sandbox()
        sandbox.language = language
        let alarms = try #require(try events(sandbox)[uid("1B")]).all("VALARM")
        #expect(alarms.map { $0["TRIGGER"] } == ["-P1D", "-PT1H"])
        let words = language == .ko ? ["하루 뒤: ", "한 시간 뒤: "] : ["In one day: ", "In one hour: "]
        for (alarm, words) in zip(alarms, words) { #expect(alarm["DESCRIPTION"]?.hasPrefix(words) == true) }
    }

    @Test func `what is cancelled says so, and an undo raises the number again`() throws {
        let sandbox = try Stage.executing.sandbox()
        #expect(sandbox.run("meeting cancel 1B --reason 태풍").code == 0)
        let cancelled = try events(sandbox)
        // 1B takes the closing meeting's day; nobody closes, and nobody comes on 20 July.
        #expect(cancelled[uid("1B")]?["DTSTART"] == "20200803T103000Z")
        #expect(cancelled[uid("1B")]?["SEQUENCE"] == "1")
        let closing = try #require(cancelled[uid("closing")])
        #expect(closing["STATUS"] == "CANCELLED" && closing["SEQUENCE"] == "1" && closing.all("VALARM").isEmpty)
        let empty = try #require(cancelled["cancelled-2020-07-20.reading-circle@moim"])
        #expect(empty["STATUS"] == "CANCELLED" && empty["DTSTART"] == "20200720T103000Z")
        #expect(empty["DESCRIPTION"] == "취소: 태풍")
        #expect(sandbox.run("calendar --ics").out == sandbox.run("calendar --ics").out)
        #expect(sandbox.run("undo --reason '비가 그쳤다'").code == 0)
        let restored = try events(sandbox)
        #expect(restored.keys.sorted() == ["1A", "1B", "closing"].map(uid))
        #expect(restored[uid("closing")]?["STATUS"] == "CONFIRMED")
        #expect(restored[uid("closing")]?["SEQUENCE"] == "2" && restored[uid("1B")]?["SEQUENCE"] == "2")
    }

    @Test func `the report tells what was moved and what was cancelled, and why`() throws {
        let sandbox = try Stage.executing.sandbox()
        #expect(sandbox.run("meeting move 1B 2020-07-22 --reason '회관 공사'").code == 0)
        #expect(sandbox.run("meeting cancel closing --reason 휴가").code == 0)
        let page = sandbox.run("report --format md --lang ko").out
        #expect(page.contains("예정 · 7월 20일에서 옮김: 회관 공사"))
        #expect(page.contains("취소: 휴가"))
        let report = try JSONReader.read(sandbox.run("report --format json").out)
        #expect(report["cancelledMeetings"]?.array?.first?["meeting"]?["id"]?.string == "closing")
        #expect(report["meetings"]?.array?[1]["planned"]?["moved"]?["date"]?.string == "2020-07-20")
    }
}
