import Foundation
import Testing
import Values

/// The programs in `Examples/` as archives.
@Suite struct ExampleArchiveTests {
    @Test(arguments: ["node-community-committee/season", "bucheon-community-3.0/first-meeting"])
    func `an example comes back as it was`(script: String) throws {
        let sandbox = try Sandbox()
        let ended = try BuiltProgram.examples(script, into: [sandbox.root.appending(path: "first")], language: "C")
        #expect(ended[0].status == 0, "\(ended[0].err.suffix(2000))")
        #expect(sandbox.run("archive season.zip --program first").code == 0)
        let restored = sandbox.run("restore season.zip second")
        #expect(restored.code == 0, "\(restored.err)")
        for command in ["verify --json --readings", "report", "log --json", "indicator list --json"] {
            #expect(
                sandbox.run("\(command) --program second") == sandbox.run("\(command) --program first"), "\(command)")
        }
        #expect(sandbox.run("archive again.zip --program second").code == 0)
        let bytes = try ["season.zip", "again.zip"].map { try Data(contentsOf: sandbox.root.appending(path: $0)) }
        #expect(bytes[0] == bytes[1])
        let archive = try Unpacked(sandbox, "season.zip")
        let verified = try Python.start([archive.folder.appending(path: "verify.py").path()])
        #expect(verified.status == 0, "\(verified.err)")
    }
}
