import Tables
import Testing
import Values

/// Times and amounts as forms, banks and sheets write them.
@Suite struct WrittenTests {
    private func table(
        _ text: String, _ change: (inout DelimitedImport) -> Void = { _ in }
    ) throws -> (table: Table, report: ImportReport) {
        var options = DelimitedImport { _, _ in 32_400 }
        change(&options)
        return try options.read(Array(text.utf8), file: "a.csv")
    }

    // Worked out by hand: Korea is nine hours ahead of UTC.
    @Test(arguments: [
        ("2020/07/09 7:30:00 오후 GMT+9", "2020-07-09T10:30:00Z"),
        ("2020/07/09 12:05:00 오전 GMT+9", "2020-07-08T15:05:00Z"),
        ("2020/07/09 7:30:00 PM GMT+5:30", "2020-07-09T14:00:00Z"),
        ("2020/07/09 7:30:00 PM GMT-3", "2020-07-09T22:30:00Z"), ("2020/07/09 7:30:00 PM GMT", "2020-07-09T19:30:00Z"),
        ("2020. 7. 9 오후 7:30:00", "2020-07-09T10:30:00Z"), ("2020/07/09 19:30", "2020-07-09T10:30:00Z"),
    ])
    func timesOfForms(text: String, utc: String) throws {
        #expect(try table("t\n\(text)\n").table.values("t") == [.string(utc)])
    }

    @Test(arguments: ["2020/07/09 7:30 GMT+15", "2020/07/09 7:30 GMT+", "2020/07/09 7:30 GMT+9:7", "2020/07/09 GMT+9"])
    func whatOnlyLooksLikeAZone(text: String) throws {
        #expect(try table("t\n\(text)\n").report.columns.map(\.kind) != [.time])
    }

    @Test func anOrderOfDayAndMonthIsUsedOnlyWhenSaid() throws {
        let sheet = "t\n7/9/2020 19:30:00\n\"7/10/2020, 7:30:00 PM\"\n"
        #expect(try table(sheet).report.columns[0].kind == .category)
        let month = try table(sheet) { $0.dates = .monthFirst }.table.values("t")
        #expect(month == ["2020-07-09T10:30:00Z", "2020-07-10T10:30:00Z"])
        let day = try table(sheet) { $0.dates = .dayFirst }.table.values("t")
        #expect(day == ["2020-09-07T10:30:00Z", "2020-10-07T10:30:00Z"])
        // The year first is the year first, whatever is said of the rest.
        #expect(try table("t\n2020/7/9\n") { $0.dates = .dayFirst }.table.values("t") == ["2020-07-08T15:00:00Z"])
    }

    @Test func onlyAWholeColumnDecides() {
        func find(_ rows: String) -> [Int: DateOrderScan.Finding] {
            DateOrderScan.findings(Array("a,b\n\(rows)\n".utf8))
        }
        #expect(find("7/9/2020,x\n12/13/2020,y") == [0: .decided(.monthFirst)])
        #expect(find("x,9/7/2020\ny,13/12/2020 10:00") == [1: .decided(.dayFirst)])
        #expect(find("\n7/9/2020,\n8/9/2020,1") == [0: .ambiguous(line: 3)])
        #expect(find("13/7/2020,1\n7/13/2020,1") == [0: .mixed])
        #expect(find("7/13/2020,1\nlater,1").isEmpty)
        #expect(find("2020/7/13,1").isEmpty)
    }

    @Test(arguments: [
        ("1,234,000", 1_234_000), ("₩1,000", 1000), ("-₩1,000", -1000), ("￦500", 500), ("1,000원", 1000),
        ("1,000 원", 1000), ("12%", 0.12), ("0.5%", 0.005), ("(500)", -500), ("(1,500원)", -1500), ("(₩20)", -20),
    ])
    func amounts(text: String, value: Double) throws {
        let (table, report) = try table("n\n\"\(text)\"\n")
        #expect(report.columns.map(\.kind) == [.number])
        #expect(try table.values("n").first?.number == value)
    }

    @Test(arguments: ["원", "₩", "%", "()", "(-5)", "((5))", "5%%", "₩-5", "5원원", "12,34원", "1 000원"])
    func whatIsNoAmount(text: String) throws {
        #expect(try table("n\n\"\(text)\"\n").report.columns.map(\.kind) == [.category])
    }
}
