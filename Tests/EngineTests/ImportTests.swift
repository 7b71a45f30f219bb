import Engine
import Foundation
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

    /// The bytes are of Python's codec cp949: `타임스탬프,이름,무엇이 "좋았나요", 왜?`, one answer by `똠방`.
    @Test func answersToAFormSavedByExcelInKorean() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let hex =
            "c5b8c0d3bdbac5c6c7c12cc0ccb8a72c22b9abbef9c0cc202222c1c1bed2b3aabfe422222c20bfd63f220a323032302f3037"
            + "2f303120373a33303a303020bfc0c8c420474d542b392c8c63b9e62cc1c1c0bd0a"
        let digits = Array(hex.utf8)
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
        }
        try Data(bytes).write(to: URL(fileURLWithPath: folder.path("form.csv")))
        let wishes = FileWishes(headers: ["answer": "#3"], kinds: ["answer": .text])
        let (_, outcome) = try session.importData(
            ImportRequest(file: folder.path("form.csv"), name: "survey", wishes: wishes),
            TestFolder.request("2020-07-07T10:00"))
        #expect(outcome.report.columns.map(\.kind) == [.time, .category, .text])
        #expect(outcome.report.columns.last?.header == "무엇이 \"좋았나요\", 왜?")
        #expect(outcome.report.notes.contains { $0.en.contains("CP949") })
        let (_, table) = try session.table("survey", community: nil)
        #expect(try table.values("time") == ["2020-07-01T10:30:00Z"] && table.values("answer") == ["좋음"])
        #expect(try session.journal.people(named: "똠방").count == 1)
    }

    @Test func dayAndMonthAreNeverGuessed() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        try folder.write("time,member\n7/1/2020,김하늘\n7/2/2020,김하늘\n", to: "a.csv")
        var request = ImportRequest(file: folder.path("a.csv"), name: "activity")
        let error = #expect(throws: InputError.self) {
            try session.importData(request, TestFolder.request("2020-07-07T10:00"))
        }
        #expect(error?.code == "import.ambiguous-dates" && error?.place?.line == 2)
        request.wishes.dates = .dayFirst
        _ = try session.importData(request, TestFolder.request("2020-07-07T10:00"))
        #expect(
            try session.table("activity", community: nil).table.values("time")
                == ["2020-01-06T15:00:00Z", "2020-02-06T15:00:00Z"])
        try folder.write("time,member\n7/1/2020,김하늘\n7/13/2020,김하늘\n", to: "a.csv")
        request.wishes.dates = nil
        _ = try session.importData(request, TestFolder.request("2020-07-07T10:00"))
        #expect(
            try session.table("activity", community: nil).table.values("time")
                == ["2020-06-30T15:00:00Z", "2020-07-12T15:00:00Z"])
    }

    @Test func aFolderIsNoFile() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let error = #expect(throws: InputError.self) {
            try session.importData(
                ImportRequest(file: folder.path("."), name: "activity"), TestFolder.request("2020-07-07T10:00"))
        }
        #expect(error?.code == "file.unreadable")
    }
}
