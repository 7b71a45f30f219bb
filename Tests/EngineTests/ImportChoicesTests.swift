import Foundation
import Testing
import Values

@testable import Engine
@testable import Journal
@testable import ProgramModel
@testable import Tables

/// What was chosen for one import goes on for the next under the same name, and for no other.
@Suite struct ImportChoicesTests {
    private let sheet = "언제,이름,점수,반\n2020-07-01,똠방,3,1\n2020-07-02,똠방,4,2\n"

    private func stage() throws -> (folder: TestFolder, session: Session) {
        let folder = try TestFolder()
        try folder.write(sheet, to: "a.csv")
        try folder.write(sheet + "2020-07-03,똠방,5,2\n", to: "b.csv")
        return (folder, try folder.planned())
    }

    private func run(_ session: Session, _ request: ImportRequest) throws -> ImportOutcome {
        try session.importData(request, TestFolder.request("2020-07-07T10:00")).outcome
    }

    @Test func goOnUnderTheSameName() throws {
        let (folder, session) = try stage()
        let wishes = FileWishes(headers: ["time": "#1"], kinds: ["반": .category])
        let first = try run(session, ImportRequest(file: folder.path("a.csv"), name: "score", wishes: wishes))
        #expect(first.remembered.isEmpty && first.previous == nil)
        let second = try run(session, ImportRequest(file: folder.path("b.csv"), name: "score"))
        #expect(second.remembered == ["--map time=언제", "--type 반=category"])
        #expect(second.previous?.rows == 2 && second.dataset.rows == 3)
        #expect(second.dataset.columns.map(\.kind) == ["time", "category", "number", "category"])
        #expect(throws: InputError.self) { try run(session, ImportRequest(file: folder.path("b.csv"), name: "other")) }
    }

    @Test func whatIsSaidNowWins() throws {
        let (folder, session) = try stage()
        var wishes = FileWishes(headers: ["time": "언제"], kinds: ["반": .category])
        _ = try run(session, ImportRequest(file: folder.path("a.csv"), name: "score", wishes: wishes))
        wishes = FileWishes(kinds: ["반": .number])
        let second = try run(session, ImportRequest(file: folder.path("b.csv"), name: "score", wishes: wishes))
        #expect(second.remembered == ["--map time=언제"])
        #expect(second.dataset.columns.last?.kind == "number")
        #expect(second.dataset.reading?.types == ["반": "number"])
    }

    /// The order of day and month that was said before is for files that do not show their own.
    @Test func anOrderGoesOnWhereTheFileShowsNone() throws {
        let (folder, session) = try stage()
        for (rows, dates, remembered) in [
            ("7/1/2020", DateOrder.dayFirst, []), ("8/1/2020", nil, ["--dates dmy"]), ("7/13/2020", nil, []),
        ] as [(String, DateOrder?, [String])] {
            try folder.write("time,member\n\(rows),똠방\n", to: "d.csv")
            let wishes = FileWishes(dates: dates)
            let outcome = try run(session, ImportRequest(file: folder.path("d.csv"), name: "d", wishes: wishes))
            #expect(outcome.remembered == remembered, "\(rows)")
        }
    }

    @Test func whatTheFileHasNoColumnForIsTold() throws {
        let (folder, session) = try stage()
        let wishes = FileWishes(headers: ["time": "언제"], kinds: ["반": .category])
        _ = try run(session, ImportRequest(file: folder.path("a.csv"), name: "score", wishes: wishes))
        try folder.write("날짜,이름\n2020-07-01,똠방\n", to: "c.csv")
        let other = try run(session, ImportRequest(file: folder.path("c.csv"), name: "score"))
        #expect(other.remembered.isEmpty && other.dataset.reading == nil)
        #expect(other.report.notes.contains { $0.en.contains("--map time=언제, --type 반=category") })
    }

    /// Facts of before these choices were kept read as they are, and where nothing is chosen nothing is written.
    @Test func nothingChosenIsNothingWritten() throws {
        let (folder, session) = try stage()
        try folder.write("time,member\n2020-07-01,똠방\n", to: "c.csv")
        let plain = try run(session, ImportRequest(file: folder.path("c.csv"), name: "a")).dataset
        let value = CanonicalCoding.value(plain)
        #expect(value["reading"] == nil)
        #expect(try CanonicalCoding.decode(DatasetVersion.self, from: CanonicalJSON.bytes(value)) == plain)
    }

    /// A nickname is a guest's until somebody says whose it is.
    @Test func aNicknameFindsItsMemberFromThenOn() throws {
        let (folder, session) = try stage()
        let wishes = FileWishes(headers: ["time": "언제"])
        let request = ImportRequest(file: folder.path("a.csv"), name: "score", wishes: wishes)
        let first = try run(session, request)
        #expect(first.pseudonyms == 1 && first.members == 0)
        let member = try #require(try session.load().program.members.keys.map(\.rawValue).sorted().first)
        var said = request
        said.members = ["똠방": member]
        let second = try run(session, said)
        #expect(second.members == 1 && second.known == 0 && second.pseudonyms == 0 && second.dataset.version == 2)
        #expect(try session.journal.people(named: "똠 방").map(\.id) == [member])
        // Remembered: the next import needs no telling.
        #expect(try run(session, ImportRequest(file: folder.path("b.csv"), name: "score")).members == 1)
    }
}
