import Engine
import Journal
import ProgramModel
import Tables
import Testing
import Values

@Suite struct ImportTests {
    @Test func membersAreKnownAndOthersGetPseudonyms() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        try folder.write("time,member,kind\n2020-07-01 09:00,김하늘,글\n2020-07-02 09:00,처음본이,글\n", to: "a.csv")
        let (_, outcome) = try session.importData(
            ImportRequest(file: folder.path("a.csv"), name: "activity"), TestFolder.request("2020-07-07T10:00"))
        #expect(outcome.pseudonyms == 1)
        let (_, table) = try session.table("activity", community: nil)
        #expect(try table.values("member") == ["m1", "p002"])
        // A wall clock in the file is the program's.
        #expect(try table.values("time").first == "2020-07-01T00:00:00Z")
    }

    @Test func theSameFileAgainAddsNothingAndANewerOneIsANewVersion() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let request = ImportRequest(file: folder.path("a.csv"), name: "activity")
        try folder.write("time,member\n2020-07-01,김하늘\n", to: "a.csv")
        #expect(try !session.importData(request, TestFolder.request("2020-07-07T10:00")).outcome.unchanged)
        let again = try session.importData(request, TestFolder.request("2020-07-08T10:00"))
        #expect(again.outcome.unchanged && again.receipt.facts.isEmpty)
        try folder.write("time,member\n2020-07-01,김하늘\n2020-07-02,이바다\n", to: "a.csv")
        #expect(try session.importData(request, TestFolder.request("2020-07-09T10:00")).outcome.dataset.version == 2)
        #expect(try session.load().program.datasets.filter { $0.name == "activity" }.map(\.rows) == [1, 2])
    }

    @Test func daysBoundWhatIsTakenAndWhoIsNamed() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        try folder.write("date,name\n2020-06-30,가\n2020-07-01,나\n2020-07-02,다\n", to: "a.csv")
        let (_, outcome) = try session.importData(
            ImportRequest(
                file: folder.path("a.csv"), name: "activity", since: CalendarDate("2020-07-01"),
                before: CalendarDate("2020-07-02")), TestFolder.request("2020-07-07T10:00"))
        #expect(outcome.dataset.rows == 1)
        #expect(outcome.outside == 2)
        #expect(outcome.pseudonyms == 1)
        #expect(try session.journal.people(named: "다").isEmpty)
    }

    @Test func badRowsStopTheImportUnlessToldOtherwise() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        try folder.write("time,member\n2020-07-01,가\nyesterday,나\n", to: "a.csv")
        var request = ImportRequest(file: folder.path("a.csv"), name: "activity")
        let head = try session.journal.head()
        let error = #expect(throws: InputError.self) {
            try session.importData(request, TestFolder.request("2020-07-07T10:00"))
        }
        #expect(error?.code == "import.bad-rows")
        #expect(error?.place?.line == 3)
        #expect(try session.journal.head() == head)
        request.badRows = .skip
        let (_, outcome) = try session.importData(request, TestFolder.request("2020-07-07T10:00"))
        #expect(outcome.dataset.rows == 1 && outcome.dataset.skipped == 1)
    }

    @Test func aDryRunShowsWhatItUnderstood() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        try folder.write("타임스탬프,이름,점수\n\"2020. 7. 1 오후 7:30:00\",김하늘,\"1,200\"\n", to: "form.csv")
        let (receipt, outcome) = try session.importData(
            ImportRequest(file: folder.path("form.csv"), name: "survey"),
            TestFolder.request("2020-07-07T10:00", dryRun: true))
        #expect(receipt.dryRun)
        #expect(outcome.report.columns.map(\.name) == ["time", "member", "점수"])
        #expect(outcome.report.columns.map(\.kind) == [.time, .category, .number])
        #expect(try session.load().program.datasets.map(\.name) == ["attendance"])
    }

    /// The group's own attendance is the record; an imported sheet of the same day does not count twice.
    @Test func ownAttendanceWinsOverAnImportedSheet() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        try folder.write(
            "날짜,이름\n2020-06-08,김하늘\n2020-06-22,김하늘\n2020-07-06,아무개\n2020-07-06,또다른이\n2020-07-06,김하늘\n",
            to: "history.csv")
        _ = try session.importData(
            ImportRequest(file: folder.path("history.csv"), name: "attendance"), TestFolder.request("2020-07-06T20:30"))
        let computed = try session.compute(["meeting_size"], community: nil, TestFolder.request("2020-07-06T20:40"))
            .receipt
        #expect(computed.program.series("meeting_size", community: nil)?.values == [1, 1, 2])
    }

    @Test func aFormulaWithoutItsDataHasAReason() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let computed = try session.compute(["contributors"], community: nil, TestFolder.request("2020-07-06T20:40"))
            .receipt
        let series = try #require(computed.program.series("contributors", community: nil))
        #expect(series.values.isEmpty && !series.readings.isEmpty)
        #expect(series.readings.allSatisfy { $0.missing?.en.contains("activity") == true })
    }
}
