import ArgumentParser

struct ScriptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "script", abstract: "Lua worksheets and indicators: check, test. 스크립트.",
        subcommands: [ScriptCheckCommand.self, ScriptTestCommand.self])
}
