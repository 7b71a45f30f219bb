import Foundation
import Testing
import Values

/// The programs in `Examples/`, run as their scripts run them.
@Suite struct ExampleTests {
    @Test func `the season of the committee comes out the same twice`() throws {
        let sandbox = try Sandbox()
        let folders = ["first", "second"].map { sandbox.root.appending(path: $0) }
        let ends = try BuiltProgram.examples(
            "node-community-committee/season", into: folders, language: "ko_KR.UTF-8")
        for end in ends { #expect(end.status == 0, "\(end.err.suffix(2000))") }
        for report in ["report.ko.html", "report.en.html"] {
            #expect(try sandbox.read("first/\(report)") == sandbox.read("second/\(report)"))
        }
        #expect(try head(of: "first", sandbox) == head(of: "second", sandbox))
        try TextRecord.check(
            TextRecord.withoutDigests(VisibleText.of(sandbox.read("first/report.ko.html"))),
            against: "Snapshots/node-community-committee.ko.txt")
    }

    @Test func `the first meeting in Bucheon comes out the same twice`() throws {
        let sandbox = try Sandbox()
        let folders = ["first", "second"].map { sandbox.root.appending(path: $0) }
        let ends = try BuiltProgram.examples(
            "bucheon-community-3.0/first-meeting", into: folders, language: "C")
        for end in ends { #expect(end.status == 0, "\(end.err.suffix(2000))") }
        #expect(ends[0].out == ends[1].out)
        #expect(try head(of: "first", sandbox) == head(of: "second", sandbox))
        let reports = ["first", "second"].map { sandbox.run("report --program \($0)").out }
        #expect(reports[0] == reports[1])
        try TextRecord.check(
            TextRecord.withoutDigests(VisibleText.of(reports[0])), against: "Snapshots/bucheon-community-3.0.ko.txt")
    }

    /// The digest the journal ends with, once it has been found sound.
    private func head(of program: String, _ sandbox: Sandbox) throws -> String {
        let run = sandbox.run("verify --json --program \(program)")
        #expect(run.code == 0, "\(run.err)")
        return try #require(JSONReader.read(run.out)["head"]?.string)
    }
}
