import Definitions
import Engine
import Foundation
import Journal
import ProgramModel
import Values

/// A program in a folder of its own, gone with the last reference.
final class TestFolder {
    let folder: ProgramFolder
    let clock = StoppedClock()

    init(_ definition: String = TestFolder.definition) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "moim-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = ProgramFolder(url)
        try write(definition, to: "program.yaml")
    }

    deinit {
        try? FileManager.default.removeItem(at: folder.url)
    }

    static let definition = """
        moim: 1
        id: books
        title: 책모임
        season: { start: 2020-07-06, end: 2020-10-05 }
        meetings: { rule: FREQ=WEEKLY;INTERVAL=2;BYDAY=MO, time: "19:30" }
        cycles: 2
        admission: { minimum: 1 }
        worksheets: [test-card]
        indicators: [next_meeting_return, meeting_size, contributors]
        """

    func write(_ text: String, to path: String) throws {
        let url = folder.url.appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func path(_ name: String) -> String { folder.url.appending(path: name).path() }

    @discardableResult
    func create() throws -> Session {
        _ = try ProgramCreator(folder: folder, clock: clock).create(at: Self.moment("2020-06-20T10:00"), dryRun: false)
        return try open()
    }

    func open() throws -> Session {
        try Session.open(folder, access: .readWrite, clock: clock)
    }

    static func moment(_ text: String) -> Timestamp {
        ISO8601.read(text)!.timestamp(offset: 9 * 3600)
    }

    static func request(_ at: String, key: String? = nil, dryRun: Bool = false, command: String = "test") -> Request {
        Request(command: command, at: moment(at), key: key, dryRun: dryRun)
    }

    /// Two members, attendance before the season, and the first planning meeting with a drafted hypothesis.
    func planned() throws -> Session {
        let session = try create()
        for (id, name) in [("m1", "김하늘"), ("m2", "이바다")] {
            _ = try session.apply(
                id: id, name: name, phone: nil, mail: nil, aliases: [], community: nil, Self.request("2020-06-21T10:00")
            )
            _ = try session.admit(id, Self.request("2020-06-22T10:00"))
        }
        _ = try session.elect("김하늘", Self.request("2020-06-22T10:00"))
        try write(
            "날짜,이름\n2020-06-08,김하늘\n2020-06-08,손님\n2020-06-22,김하늘\n2020-06-22,이바다\n", to: "history.csv")
        _ = try session.importData(
            ImportRequest(file: path("history.csv"), name: "attendance"), Self.request("2020-07-01T10:00"))
        _ = try session.advance(by: "start", Self.request("2020-07-06T19:00"))
        _ = try session.openMeeting(nil, Self.request("2020-07-06T19:30"))
        _ = try session.attend(AttendanceList(present: ["m1", "이바다"]), Self.request("2020-07-06T19:35"))
        try fill("m1", "plan: new\nbelief: b\naction: a\nindicator: next_meeting_return\ntarget: 0.9\n", session)
        try fill("m2", "plan: new\nbelief: b\naction: a\nindicator: meeting_size\ntarget: 3\n", session)
        return session
    }

    func fill(_ member: String, _ yaml: String, _ session: Session, at: String = "2020-07-06T20:00") throws {
        _ = try session.fill(
            "test-card", member: member, answers: try AnswersFile.read(yaml, file: "a.yaml"), Self.request(at))
    }
}

/// A clock that shows what it is told.
final class StoppedClock: WallClock {
    func now() -> Timestamp { TestFolder.moment("2020-10-10T10:00") }
}
