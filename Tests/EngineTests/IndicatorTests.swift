import Definitions
import Engine
import Journal
import ProgramModel
import Tables
import Testing
import Values

/// Indicators from the script on disk to the reading in the journal.
@Suite struct IndicatorTests {
    static func script(_ id: String, _ further: String, _ formula: String?) -> String {
        let body = formula.map { "formula = function(data, period, readings) \($0) end," } ?? ""
        return """
            return indicator { id = "\(id)", title = { ko = "\(id)", en = "\(id)" }, unit = { ko = "명", en = "people" },
              better = "higher", per = "meeting", \(further) \(body) }
            """
    }

    private let folder: TestFolder
    private let session: Session

    init() throws {
        folder = try TestFolder()
        session = try folder.planned()
    }

    private func at(_ text: String) -> Request { TestFolder.request(text) }

    private func write(_ id: String, _ further: String, _ formula: String?) throws {
        try folder.write(Self.script(id, further, formula), to: "indicators/\(id).lua")
    }

    private func secondMeeting() throws {
        _ = try session.openMeeting(nil, at("2020-07-20T19:30"))
        _ = try session.attend(AttendanceList(present: ["m1"], guests: ["손님"]), at("2020-07-20T19:35"))
    }

    // MARK: Computing only what changed

    @Test func nothingIsComputedTwice() throws {
        let first = try session.compute([], community: nil, at("2020-07-06T20:40"))
        #expect(first.computed.map(\.computed).reduce(0, +) > 0)
        let head = try session.journal.head()
        let second = try session.compute([], community: nil, at("2020-07-06T20:50"))
        #expect(second.computed.map(\.computed) == [0, 0, 0])
        #expect(Set(second.computed.map(\.unchangedSince)) == [TestFolder.moment("2020-07-06T20:40")])
        #expect(try session.journal.head() == head)
        let forced = try session.compute([], community: nil, anew: true, at("2020-07-06T20:55"))
        #expect(forced.computed.map(\.computed) == first.computed.map(\.computed))
        #expect(try session.journal.head() == head)
    }

    @Test func onlyNewPeriodsAreComputedWhileTheDataStay() throws {
        try folder.write(
            "시각,이름\n2020-06-01T10:00,김하늘\n2020-06-15T10:00,이바다\n", to: "activity.csv")
        _ = try session.importData(
            ImportRequest(
                file: folder.path("activity.csv"), name: "activity", before: CalendarDate("2020-08-01")),
            at("2020-07-06T20:30"))
        try folder.write(
            Self.script("weekly", "needs = { \"activity\" },", "return data.activity:during(period):count()")
                .replacing("per = \"meeting\"", with: "per = \"week\""), to: "indicators/weekly.lua")
        // Weeks begin on 1, 8, 15, 22 and 29 June and on 6 July; the last is not over.
        let first = try session.compute(["weekly"], community: nil, at("2020-07-06T20:40"))
        #expect(first.computed.map(\.computed) == [5])
        #expect(first.receipt.program.series("weekly", community: nil)?.readings.map(\.value) == [1, 0, 1, 0, 0, nil])
        let later = try session.compute(["weekly"], community: nil, at("2020-07-20T10:00"))
        #expect(later.computed.map(\.computed) == [2])
        let series = try #require(later.receipt.program.series("weekly", community: nil))
        #expect(series.readings.map(\.value) == [1, 0, 1, 0, 0, 0, 0, nil])
    }

    /// A formula that groups by meetings reads them, whatever its needs say.
    @Test func aMeetingChangesWhatGroupsByIt() throws {
        try folder.write("시각,이름\n2020-06-01T10:00,김하늘\n2020-07-25T10:00,이바다\n", to: "activity.csv")
        _ = try session.importData(
            ImportRequest(file: folder.path("activity.csv"), name: "activity"), at("2020-07-06T20:30"))
        try folder.write(
            Self.script("meetings", "needs = { \"activity\" },", "return #data.activity:group(\"meeting\")")
                .replacing("per = \"meeting\"", with: "per = \"program\""), to: "indicators/meetings.lua")
        let one = try session.compute(["meetings"], community: nil, at("2020-07-06T20:40"))
        try secondMeeting()
        let two = try session.compute(["meetings"], community: nil, at("2020-07-20T20:40"))
        let values = [one, two].map { $0.receipt.program.series("meetings", community: nil)?.readings.first?.value }
        #expect(two.computed.map(\.computed) == [1] && values == [0, 1])
    }

    @Test func whatTheDataDoNotReachIsNotNothing() throws {
        try folder.write("시각,이름\n2020-06-01T10:00,김하늘\n2020-06-15T10:00,이바다\n", to: "activity.csv")
        let file = folder.path("activity.csv")
        _ = try session.importData(ImportRequest(file: file, name: "activity"), at("2020-07-06T20:30"))
        for (id, lag) in [("weekly", 1), ("ahead", 2)] {
            try folder.write(
                Self.script(
                    id, "needs = { \"activity\" }, lag = \(lag),", "return data.activity:during(period):count()"
                ).replacing("per = \"meeting\"", with: "per = \"week\""), to: "indicators/\(id).lua")
        }
        let open = try session.compute(["weekly", "ahead"], community: nil, at("2020-07-06T20:40"))
        let weekly = try #require(open.receipt.program.series("weekly", community: nil))
        // The week of the last record is read, the weeks after it are not.
        #expect(weekly.readings.map(\.value) == [1, 0, 1, nil, nil, nil])
        #expect(weekly.readings[3].missing?.en.contains("ends on 2020-06-15") == true)
        let ahead = try #require(open.receipt.program.series("ahead", community: nil))
        #expect(ahead.readings.map(\.value) == [1, 0, nil, nil, nil, nil])
        let again = try session.compute(["weekly", "ahead"], community: nil, at("2020-07-06T20:41"))
        #expect(again.computed.map(\.computed) == [0, 0] && again.receipt.facts.isEmpty)

        // The same rows, said to be complete for longer, are a new version.
        let until = ImportRequest(file: file, name: "activity", before: CalendarDate("2020-07-01"))
        #expect(try session.importData(until, at("2020-07-06T20:42")).outcome.unchanged == false)
        #expect(try session.importData(until, at("2020-07-06T20:43")).outcome.unchanged)
        let told = try session.compute(["weekly"], community: nil, at("2020-07-06T20:44"))
        let readings = try #require(told.receipt.program.series("weekly", community: nil)).readings
        #expect(readings.map(\.value) == [1, 0, 1, 0, 0, nil])
    }

    /// Whatever happens in whatever order: what was kept and what is computed together are what computing all gives.
    @Test(arguments: 0..<UInt64(12))
    func whatIsKeptIsWhatWouldBeComputed(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        try write(
            "total", "kind = \"cumulative\", needs = { \"attendance\" }, lag = 0,",
            "return data.attendance:during(period):count()")
        try write(
            "mean", "from = { \"total\", \"meeting_size\" }, lag = 0,",
            "return readings.total and readings.total.value / 2 or none")
        var hour = 10
        var day = CalendarDate("2020-07-07")!
        for step in 0..<14 {
            hour += 1
            if hour > 18 { (hour, day) = (10, day.adding(days: Int.random(in: 1...9, using: &generator))) }
            let moment = "\(day)T\(hour):00"
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: _ = try? session.openMeeting(nil, at(moment))
            case 1:
                _ = try? session.attend(
                    AttendanceList(present: Bool.random(using: &generator) ? ["m1"] : ["m1", "m2"]), at(moment))
            case 2:
                let days = (0...Int.random(in: 0...3, using: &generator)).map { "2020-05-\(10 + $0),김하늘\n" }
                try folder.write("날짜,이름\n" + days.joined(), to: "history.csv")
                _ = try? session.importData(
                    ImportRequest(file: folder.path("history.csv"), name: "attendance"), at(moment))
            case 3:
                let lag = Int.random(in: 0...1, using: &generator)
                try write(
                    "total", "kind = \"cumulative\", needs = { \"attendance\" }, lag = \(lag),",
                    "return data.attendance:during(period):count()")
            default: _ = try session.compute([], community: nil, at(moment))
            }
            if step % 5 == 4 { _ = try session.compute(["total", "mean"], community: nil, at(moment)) }
        }
        let last = "\(day.adding(days: 1))T10:00"
        let kept = try session.compute(["total", "mean", "meeting_size"], community: nil, at(last)).receipt.program
            .series
        let all = try session.compute(
            ["total", "mean", "meeting_size"], community: nil, anew: true, at(last))
        #expect(all.receipt.facts.isEmpty, "seed \(seed)")
        for series in kept {
            let full = all.receipt.program.series(series.indicator, community: nil)
            #expect(full?.readings == series.readings, "seed \(seed), \(series.indicator)")
        }
        #expect(try session.verify(head: nil, readings: true).findings.map(\.en) == [], "seed \(seed)")
    }

    // MARK: Written down by hand

    @Test func aValueIsRecordedCorrectedAndRemoved() throws {
        try write("mood", "kind = \"manual\", guardrail = true,", nil)
        func value() throws -> [Double?] {
            try session.load().program.series("mood", community: nil)?.readings.map(\.value) ?? []
        }
        func record(_ period: String, _ number: Double, _ when: String) throws {
            _ = try session.record(
                "mood", period: period, community: nil, value: number, numerator: nil, denominator: nil, note: nil,
                at(when))
        }
        // The imported meetings of 8 and 22 June are periods too.
        try record("2020-06-10", 3, "2020-07-06T20:40")
        try record("last", 4.5, "2020-07-06T20:41")
        #expect(try value() == [3, nil, 4.5])
        try record("2020-07-06", 4, "2020-07-06T20:42")
        try record("2020-07-06", 4, "2020-07-06T20:43")
        #expect(try value() == [3, nil, 4])
        _ = try session.removeReading(
            "mood", period: "last", community: nil, reason: "잘못 물었다", at("2020-07-06T20:44"))
        #expect(try value() == [3, nil, nil])
        let series = try #require(session.load().program.series("mood", community: nil))
        #expect(series.readings[2].missing?.ko == "지운 값입니다: 잘못 물었다")
        #expect(series.readings[1].missing?.en == "no value was written down")
        let kinds = try session.log(last: 4).map(\.fact.kind)
        #expect(kinds == ["indicator.recorded", "indicator.recorded", "indicator.recorded", "indicator.removed"])
        let verification = try session.verify(head: nil, readings: true)
        #expect(verification.isSound)
        #expect(verification.readings?.written == 3)
    }

    // MARK: Made from others

    @Test func aCircleIsShownWhenItIsTakenIntoUse() throws {
        try write("a", "from = { \"b\" },", "return 1")
        try write("b", "from = { \"c\" },", "return 1")
        try write("c", "from = { \"b\" },", "return 1")
        let refusal = #expect(throws: Refusal.self) {
            try session.compute(["a"], community: nil, at("2020-07-06T20:40"))
        }
        #expect(refusal?.code == "indicator.circular")
        #expect(refusal?.what.en == "the indicators go round in a circle: b → c → b")
    }

    /// The journal may hold one too, when a script was changed after others were taken into use.
    @Test func aCircleIsShownWhenItIsComputed() throws {
        try write("a", "from = { \"meeting_size\" },", "return 1")
        try write("b", "from = { \"a\" },", "return 1")
        _ = try session.compute(["b"], community: nil, at("2020-07-06T20:40"))
        try write("a", "from = { \"b\" },", "return 1")
        let refusal = #expect(throws: Refusal.self) {
            try session.compute(["b"], community: nil, at("2020-07-06T20:41"))
        }
        #expect(refusal?.what.en == "the indicators go round in a circle: b → a → b")
    }

    @Test func partsOfOtherPeriodsAreRefused() throws {
        try write("a", "from = { \"participation_by_month\" },", "return 1")
        let refusal = #expect(throws: Refusal.self) {
            try session.compute(["a"], community: nil, at("2020-07-06T20:40"))
        }
        #expect(refusal?.code == "indicator.mixed-periods")
    }

    // MARK: Answers

    @Test func answersMakeATableWithoutWhatWasWrittenFreely() throws {
        try write(
            "cards", "answers = \"test-card\", lag = 0,",
            "local now = data.answers:during(period) return now:sum(\"target\")")
        let computed = try session.compute(["cards"], community: nil, at("2020-07-06T20:40"))
        // The two cards name 0.9 and 3.
        let series = try #require(computed.receipt.program.series("cards", community: nil))
        #expect(series.readings.map(\.value) == [nil, nil, 3.9])
        let explained = try session.explain("cards", period: "last", community: nil, rows: 10)
        let row = try #require(explained.rows.first?.rows.first?.object)
        #expect(row["member"] == "m1" && row["target"] == 0.9 && row["belief"] == nil)
        // A card handed in again takes the place of the first one, and is news.
        try folder.fill(
            "m2", "plan: new\nbelief: b\naction: a\nindicator: meeting_size\ntarget: 5\n", session,
            at: "2020-07-06T20:50")
        let again = try session.compute(["cards"], community: nil, at("2020-07-06T20:55"))
        #expect(again.receipt.program.series("cards", community: nil)?.readings.last?.value == 5.9)
    }

    // MARK: Where a reading comes from

    @Test func aReadingIsExplained() throws {
        try secondMeeting()
        _ = try session.compute([], community: nil, at("2020-07-20T19:40"))
        let explained = try session.explain("next_meeting_return", period: "2020-07-06", community: nil, rows: 1)
        #expect(explained.reading.numerator == 1 && explained.reading.denominator == 2)
        #expect(explained.datasets.map(\.source) == ["history.csv"])
        #expect(explained.rows.map(\.count) == [2] && explained.rows[0].rows.count == 1)
        #expect(explained.version == 1 && explained.source.contains("next_meeting_return") && !explained.isStale)
        let last = try session.explain("next_meeting_return", period: "last", community: nil, rows: 10)
        #expect(last.remedy?.en == "Compute again once the next period has begun.")
        let absent = try session.explain("contributors", period: "last", community: nil, rows: 10)
        #expect(absent.remedy?.en.hasPrefix("Import the data with ‘moim data import FILE --as activity’") == true)
        _ = try session.attend(AttendanceList(present: ["m1", "m2"]), at("2020-07-20T19:50"))
        #expect(try session.explain("next_meeting_return", period: "last", community: nil, rows: 0).isStale)
        let error = #expect(throws: InputError.self) {
            try session.explain("next_meeting_return", period: "내일", community: nil, rows: 0)
        }
        #expect(error?.code == "indicator.no-period")
    }

    // MARK: Verifying

    @Test func readingsOfThePastAreComputedFromThePast() throws {
        _ = try session.compute([], community: nil, at("2020-07-06T20:40"))
        try secondMeeting()
        try folder.write("날짜,이름\n2020-06-08,김하늘\n", to: "history.csv")
        _ = try session.importData(
            ImportRequest(file: folder.path("history.csv"), name: "attendance"), at("2020-07-20T19:38"))
        try write("meeting_size", "needs = { \"attendance\" }, lag = 0,", "return 7")
        _ = try session.compute([], community: nil, at("2020-07-20T19:40"))
        let verification = try session.verify(head: nil, readings: true)
        #expect(verification.findings.map(\.en) == [])
        let computed = try session.log(last: nil).compactMap { logged -> Int? in
            if case .indicatorComputed(let computed) = logged.fact { computed.series.readings.count } else { nil }
        }
        #expect(verification.readings?.computed == computed.reduce(0, +))
        #expect(try session.verify(head: nil).readings == nil)
    }

    /// The chain cannot know that a value was never computed; computing it again does.
    @Test(arguments: [3.0, 2.0.nextUp])
    func aForgedReadingIsFound(value: Double) throws {
        let program = try session.compute(["meeting_size"], community: nil, at("2020-07-06T20:40")).receipt.program
        var series = try #require(program.series("meeting_size", community: nil))
        series.readings[2].value = value
        _ = try session.journal.append(
            JournalAppend(
                command: "indicator.compute", recorded: TestFolder.moment("2020-07-06T20:41"),
                expected: session.journal.head(),
                entries: [
                    EntryDraft(
                        kind: "indicator.computed", at: TestFolder.moment("2020-07-06T20:41"),
                        body: ["series": CanonicalCoding.value(series)])
                ]))
        #expect(try session.verify(head: nil).isSound)
        let verification = try session.verify(head: nil, readings: true)
        let seq = try session.journal.head().seq
        #expect(
            verification.findings.map(\.en) == [
                "entry \(seq): the reading of ‘meeting_size’ for 2020-07-06 is not what is computed: recorded \(value), computed 2.0"
            ])
    }

    /// Records of a moim that knew none of this are read as they were.
    @Test func olderSeriesAreRead() throws {
        let body = """
            {"series":{"community":null,"datasets":{},"formula":"\(Digest(of: "x").hex)","indicator":"meeting_size",
            "readings":[{"period":{"end":"2020-07-19T15:00:00Z","kind":"meeting","label":{"en":"a","ko":"a"},"start":"2020-07-05T15:00:00Z"},"value":2}]}}
            """
        let fact = try FactCoding.fact(kind: "indicator.computed", version: 1, body: Array(body.utf8))
        guard case .indicatorComputed(let computed) = fact else {
            Issue.record("another fact")
            return
        }
        #expect(computed.series.inputs == nil && computed.series.at == nil && computed.series.values == [2])
        // Canonical bytes stay what they were, so old seals and snapshots keep their digests.
        let text = String(decoding: FactCoding.body(of: fact), as: UTF8.self)
        #expect(!text.contains("inputs") && !text.contains("excluded") && !text.contains("parts"))
    }
}
