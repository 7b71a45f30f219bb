import Foundation
import Values

/// Runs a list of commands and writes down what a person would see.
///
/// One line each: `moim …` runs a command; `@ 2020-07-06T19:30` moves the clock; `columns 40` and `columns none`
/// change the terminal; `stage executing` begins again from there;
/// `folder two-cycles` lays that fixture's files over the folder; `later next` adds the
/// same season thirteen weeks later; `| …` is typed on a terminal while the command above it
/// runs; `# …` is a heading. In the transcript `! ` marks what went to standard error, and `[3]` is an exit code other
/// than 0.
struct Transcript {
    private var sandbox: Sandbox
    private(set) var text = ""

    init(_ commands: String, language: Language) throws {
        sandbox = try Sandbox("reading-circle", language: language)
        let lines = commands.split(separator: "\n").map { String($0) }
        for (index, line) in lines.enumerated() where !line.hasPrefix(Self.typed) {
            let answers = lines[(index + 1)...].prefix { $0.hasPrefix(Self.typed) }
            try perform(line, typing: answers.map { String($0.dropFirst().drop { $0 == " " }) })
        }
        text = TextRecord.withoutDigests(text)
    }

    private static let typed = "|"

    private mutating func perform(_ line: String, typing answers: [String]) throws {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        switch words.first {
        case "moim":
            text += "$ \(line)\n"
            let terminal = ScriptedTerminal(answers)
            terminal.width = sandbox.width ?? 80
            sandbox.terminal = { answers.isEmpty ? nil : terminal }
            let run = sandbox.run(line)
            text += terminal.output
            add(run)
        case "@": sandbox.now = words[1]
        case "columns": sandbox.width = Int(words[1])
        case "stage":
            guard let stage = Stage.allCases.first(where: { "\($0)" == words[1] }) else { throw Unknown(line: line) }
            let language = sandbox.language
            sandbox = try stage.sandbox()
            sandbox.language = language
        case "folder": try sandbox.copy(TestFolder.fixture(words[1]))
        case "later": try sandbox.addLaterSeason(words[1])
        case "#": break
        default: throw Unknown(line: line)
        }
        if words.first != "moim" { text += line + "\n\n" }
    }

    private mutating func add(_ run: Run) {
        text += masked(run.out)
        for line in masked(run.err).split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            text += line.isEmpty ? "!\n" : "! \(line)\n"
        }
        if run.code != 0 { text += "[\(run.code)]\n" }
        text += "\n"
    }

    private func masked(_ text: String) -> String {
        var text = text.replacing(sandbox.root.path(), with: "‹folder›/").replacing("\r\n", with: "\n")
        if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
        return text
    }

    struct Unknown: Error {
        var line: String
    }
}
