import Testing
import Values

/// The command line explains itself, and in both languages at once: help comes before anyone has said which to speak.
@Suite struct HelpTests {
    @Test(arguments: ["--help", "help meeting", "dues pay --help", "--version", "", "meeting"])
    func `help is an answer, not an error`(command: String) throws {
        let run = try Sandbox().run(command)
        #expect(run.code == 0)
        #expect(!run.out.isEmpty && run.err.isEmpty)
    }

    @Test(arguments: [
        "nonsense", "dues pay", "meeting attend", "meeting attend m01 --meeting 1A", "action reassign a1",
        "remind m01 --all-in-one",
        "meeting agenda --names", "meeting agenda --json -o a.md", "check-in list --cycle 0",
        "action add x --owner m01 --due 내일", "status --lang fr", "status --svg --json", "status -o status.svg", "status --program", "decide h1 maybe --reason x",
    ])
    func `a misuse is told with how to use it`(command: String) throws {
        let run = try Stage.begun.sandbox().run(command)
        #expect(run.outcome == .usage)
        #expect(run.out.isEmpty && run.err.contains("Usage: moim"))
    }

    @Test func `every command, argument and option is explained in both languages`() throws {
        let help = try JSONReader.read(try Sandbox().run("--experimental-dump-help").out)
        let root = try #require(help["command"])
        var explained = 0
        func check(_ text: String?, of name: String) {
            let scalars = text?.unicodeScalars.map(\.value) ?? []
            #expect(scalars.contains { (0xAC00...0xD7A3).contains($0) }, "\(name): \(text ?? "nothing")")
            #expect(scalars.contains { (0x61...0x7A).contains($0) }, "\(name): \(text ?? "nothing")")
            explained += 1
        }
        func visit(_ command: Value, path: String) {
            let name = path + (command["commandName"]?.string ?? "")
            guard command["commandName"]?.string != "help" else { return }
            check(command["abstract"]?.string, of: name)
            for argument in command["arguments"]?.array ?? [] {
                let option = argument["valueName"]?.string ?? ""
                guard !["help", "version"].contains(option) else { continue }
                check(argument["abstract"]?.string, of: "\(name) \(option)")
            }
            for child in command["subcommands"]?.array ?? [] { visit(child, path: name + " ") }
        }
        visit(root, path: "")
        #expect(explained > 200)
    }
}
