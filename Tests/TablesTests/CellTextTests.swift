import Tables
import Testing
import Values

@Suite struct CellTextTests {
    @Test(arguments: [
        ("2020. 7. 9 오후 7:30:00", "2020-07-09T19:30:00"), ("2020. 7. 9. 오전 12:05", "2020-07-09T00:05:00"),
        ("2020. 7. 9 오후 12:05:09", "2020-07-09T12:05:09"), ("2020년 7월 9일", "2020-07-09T00:00:00"),
        ("2020년 7월 9일 오후 7:30", "2020-07-09T19:30:00"), ("2020년 12월 31일 19시 30분", "2020-12-31T19:30:00"),
        ("2020년 7월 9일 오전 9시", "2020-07-09T09:00:00"), ("2020년7월9일 7시 5분 3초", "2020-07-09T07:05:03"),
        ("2020.07.09", "2020-07-09T00:00:00"), ("2020.07.09 19:30", "2020-07-09T19:30:00"),
        ("2020/7/9 7:30 PM", "2020-07-09T19:30:00"), ("2020-7-9 9:05", "2020-07-09T09:05:00"),
        ("2020-07-09", "2020-07-09T00:00:00"), ("2020-07-09T19:30", "2020-07-09T19:30:00"),
        ("2020-07-09 19:30:00.250", "2020-07-09T19:30:00.250"),
    ])
    func times(text: String, expected: String) throws {
        let moment = try #require(TimeText.read(text))
        #expect(moment.offset == nil)
        #expect(ISO8601.local(moment.timestamp(offset: 0), offset: 0) == expected)
    }

    @Test(arguments: [
        "", "2020", "7/9/2020", "2020-02-30", "2020. 13. 1", "2020년 7월", "2020. 7. 9 오후 13:00", "2020. 7. 9 오후 0:10",
        "2020-07-09T24:00", "2020-07-09 19", "2020.7.9x", "2020-07-09T19:30+", "2020년 7월 9일 7:3", "20-07-09",
        "2020/7.9",
    ])
    func notTimes(text: String) {
        #expect(TimeText.read(text) == nil)
    }

    @Test func offsetsAreKept() {
        #expect(TimeText.read("2020-07-09T19:30:00+09:00")?.offset == 32_400)
        #expect(TimeText.read("2020-07-09T19:30:00Z")?.offset == 0)
    }

    /// Where a text begins like ISO 8601, the reader of `Values` is the model.
    @Test(arguments: UInt64(1)...40) func internationalTimesAgree(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let alphabet = Array("0123456789:.+-TZ 59")
        for _ in 0..<200 {
            var text = Array("2020-07-09T19:30:05.250+09:00".prefix(Int.random(in: 8...29, using: &generator)))
            for _ in 0..<Int.random(in: 0...3, using: &generator) {
                let place = Int.random(in: 8...text.count, using: &generator)
                let character = alphabet.randomElement(using: &generator) ?? "0"
                if place < text.count, Bool.random(using: &generator) {
                    text[place] = character
                } else {
                    text.insert(character, at: place)
                }
            }
            guard text.count >= 10 else { continue }
            let (own, model) = (TimeText.read(String(text)), ISO8601.read(String(text)))
            #expect(
                own?.date == model?.date && own?.millisecondOfDay == model?.millisecondOfDay
                    && own?.offset == model?.offset,
                "\(String(text))")
        }
    }

    /// The import reads common forms by a shorter way; it must come to the same moments, or to none alike.
    @Test(arguments: UInt64(1)...30) func theShortWayAgrees(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let forms: [(Int) -> String] = [
            { "2020-07-0\($0 % 9 + 1)" }, { "20\($0 % 90 + 10)-0\($0 % 10)-1\($0 % 7)T1\($0 % 10):3\($0 % 10)" },
            { "2021-1\($0 % 4)-0\($0 % 10) 2\($0 % 6):0\($0 % 10):\($0 % 7)\($0 % 10)" },
            { "2020-03-\($0 % 4)\($0 % 10)T10:20:30Z" }, { "2020-03-1\($0 % 10)T10:2\($0 % 10):30+0\($0 % 10):30" },
            { "2020-03-1\($0 % 10)T10:2\($0 % 10):30-1\($0 % 10):\($0 % 8)0" }, { "2020-02-29T00:00:\($0 % 6)9x" },
            { "2020. 7. \($0 % 40) 오후 \($0 % 14):3\($0 % 10)" }, { "2020-07-09T19:30:00.\($0)" },
        ]
        let texts = (0..<60).map { _ in
            forms[Int.random(in: 0..<forms.count, using: &generator)](Int.random(in: 0...999, using: &generator))
        }
        let zone: TableBuilder.OffsetAt = { date, millisecond in
            // A zone whose clocks go forward at noon of the ninth of July.
            date < CalendarDate("2020-07-09") ?? date || (date.description == "2020-07-09" && millisecond < 43_200_000)
                ? 0 : 3600
        }
        var options = DelimitedImport(offset: zone)
        options.kinds = ["time": .time]
        options.badRows = .skip
        let (table, report) = try options.read(Array("time\n\(texts.joined(separator: "\n"))\n".utf8), file: "t.csv")
        let expected = texts.compactMap { text -> Timestamp? in
            guard let moment = TimeText.read(text) else { return nil }
            return moment.timestamp(offset: moment.offset ?? zone(moment.date, moment.millisecondOfDay ?? 0))
        }
        #expect(try table.moments("time") == expected)
        #expect(report.problemCount == texts.count - expected.count)
    }

    private func numbers(_ texts: [String], kind: ColumnKind? = .number) throws -> (Table, ImportReport) {
        var options = DelimitedImport { _, _ in 0 }
        if let kind { options.kinds = ["n": kind] }
        options.badRows = .skip
        return try options.read(Array("n\n\(texts.map { "\"\($0)\"" }.joined(separator: "\n"))\n".utf8), file: "n.csv")
    }

    @Test func numberForms() throws {
        let (table, report) = try numbers([
            "1,234", "-1,234,567.50", "0.1", "6.02e23", "1e-7", "+5", " 42 ", "007", "12,34", "1,2345", ",1", "1,",
            "1.", ".5", "1e", "- 1",
            "12%", "1e999", "--1", "0x10", "nan", "1,234e2",
        ])
        #expect(try table.numbers("n") == [1234, -1_234_567.5, 0.1, 6.02e23, 1e-7, 5, 42, 7, 0.5, 0.12, 123_400])
        #expect(report.problemCount == 11)
    }

    @Test(arguments: UInt64(1)...20) func numbersAreTheNearestDoubles(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let texts = (0..<100).map { _ in
            let digits = String(
                UInt64.random(in: 0 ... .max, using: &generator) >> UInt64.random(in: 0...63, using: &generator))
            let point = Int.random(in: 0...digits.count, using: &generator)
            let exponent = Bool.random(using: &generator) ? "e\(Int.random(in: -40...40, using: &generator))" : ""
            return "\(digits.prefix(point).isEmpty ? "0" : digits.prefix(point)).\(digits.dropFirst(point))0\(exponent)"
        }
        #expect(try numbers(texts).0.numbers("n") == texts.compactMap(Double.init))
    }

    @Test func codesAreNotNumbersUnlessDeclared() throws {
        #expect(try numbers(["007", "012"], kind: nil).1.columns[0].kind == .category)
        #expect(try numbers(["+821012345678"], kind: nil).1.columns[0].kind == .category)
        #expect(try numbers(["0", "-3", "1,000"], kind: nil).1.columns[0].kind == .number)
    }

    @Test func yesAndNo() throws {
        let (table, _) = try numbers(["O", "x", "예", "아니요", "TRUE", "No", ""], kind: .boolean)
        #expect(try numbers(["O", "X"], kind: nil).1.columns[0].kind == .category)
        #expect(try numbers(["예", "아니요", "no"], kind: nil).1.columns[0].kind == .boolean)
        #expect(try table.values("n") == [true, false, true, false, true, false, nil])
    }
}
