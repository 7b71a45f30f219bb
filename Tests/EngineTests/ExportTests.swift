import Engine
import Foundation
import Journal
import ProgramModel
import Tables
import Testing
import Values

@Suite struct ExportTests {
    private static let at = "2020-07-07T10:00"

    /// Quotes, breaks, Korean, missing cells, a part of a second, and a row of which only the time is there.
    private static let sheet = """
        time,member,kind,minutes,mine,note
        2020-07-01 09:00:00.250,김하늘,글,30,true,"쉼표, ""따옴표""와\n줄"
        2020-07-02,처음본이,,1.5,false,
        2020-07-03T00:00:00Z,,,,,

        """

    private func imported(_ session: Session, _ folder: TestFolder, _ other: String? = nil) throws {
        try folder.write(other ?? Self.sheet, to: "a.csv")
        var request = ImportRequest(file: folder.path("a.csv"), name: "activity")
        if other == nil { request.wishes.kinds = ["note": .text, "kind": .category] }
        _ = try session.importData(request, TestFolder.request(Self.at))
    }

    private func text(_ stored: StoredDataset, _ format: ExportFormat, limit: Int? = nil) throws -> String {
        var bytes: [UInt8] = []
        try stored.write(by: stored.writer(format), limit: limit) { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func anExportThatIsImportedAgainHasTheSameSegments() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        try imported(session, folder)
        let stored = try session.dataset(DatasetChoice(name: "activity"))
        try folder.write(try text(stored, .csv), to: "b.csv")
        var request = ImportRequest(file: folder.path("b.csv"), name: "again")
        request.wishes.kinds = ["note": .text, "kind": .category]
        _ = try session.importData(request, TestFolder.request(Self.at))
        let again = try session.dataset(DatasetChoice(name: "again"))
        #expect(again.version.segments == stored.version.segments)
        #expect(again.version.columns == stored.version.columns)
        #expect(again.version.rows == 3)
    }

    @Test func timesAreOnTheProgramsClockAndPeopleAreIDs() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        try imported(session, folder)
        let stored = try session.dataset(DatasetChoice(name: "activity"))
        let lines = try text(stored, .jsonl).split(separator: "\n").map { try JSONReader.read(String($0)) }
        #expect(
            lines.map { $0["time"]?.string } == [
                "2020-07-01T09:00:00.250+09:00", "2020-07-02T00:00:00+09:00", "2020-07-03T09:00:00+09:00",
            ])
        #expect(lines.map { $0["member"] } == ["m1", "p002", .null])
        #expect(try stored.rows(limit: nil) == lines)
        #expect(try stored.rows(limit: 1) == Array(lines.prefix(1)))
        #expect(try text(stored, .jsonl, limit: 2).split(separator: "\n").count == 2)
        #expect(try text(stored, .csv, limit: 0) == "time,member,kind,minutes,mine,note\r\n")
    }

    /// More rows than are written at once.
    @Test func noRowIsLostBetweenPieces() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        let rows = (0..<10_000).map { "2020-07-01,\($0)\r\n" }.joined()
        try imported(session, folder, "time,n\r\n" + rows)
        let stored = try session.dataset(DatasetChoice(name: "activity"))
        let written = try text(stored, .csv).split(whereSeparator: \.isNewline).dropFirst()
        #expect(written.map { $0.split(separator: ",")[1] } == (0..<10_000).map { Substring(String($0)) })
        #expect(try text(stored, .csv, limit: 5000).split(whereSeparator: \.isNewline).count == 5001)
    }

    @Test func anEarlierVersionIsStillThere() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        try imported(session, folder, "time,kind\n2020-07-01,글\n")
        try imported(session, folder, "time,kind\n2020-07-01,글\n2020-07-02,댓글\n")
        #expect(try session.dataset(DatasetChoice(name: "activity", version: 1)).rows(limit: nil).count == 1)
        #expect(try session.dataset(DatasetChoice(name: "activity", version: 2)).rows(limit: nil).count == 2)
        #expect(try session.dataset(DatasetChoice(name: "activity")).version.version == 2)
        let error = #expect(throws: InputError.self) {
            try session.dataset(DatasetChoice(name: "activity", version: 3))
        }
        #expect(error?.code == "data.unknown-version")
    }

    @Test func theDictionarySaysWhatColumnsHold() throws {
        let folder = try TestFolder()
        let session = try folder.planned()
        try imported(session, folder)
        let dictionary = try session.dictionary(DatasetChoice(name: "activity"))
        #expect(
            dictionary.dataset.columns.map(\.kind) == ["time", "category", "category", "number", "boolean", "text"])
        #expect(dictionary.columns.map(\.missing) == [0, 1, 2, 1, 1, 2])
        #expect(dictionary.columns[1].categories?.count == 2)
        #expect(dictionary.columns[3].numbers == 1.5...30)
        #expect(dictionary.columns[4].trueCount == 1)
        #expect(dictionary.imported == TestFolder.moment(Self.at))
    }
}
