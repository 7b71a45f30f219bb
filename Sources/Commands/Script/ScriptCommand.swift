import ArgumentParser

struct ScriptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "script", abstract: "Lua worksheets and indicators: begin, check, test, run. 스크립트.",
        subcommands: [
            ScriptNewCommand.self, ScriptCheckCommand.self, ScriptTestCommand.self, ScriptRunCommand.self,
        ])
}
