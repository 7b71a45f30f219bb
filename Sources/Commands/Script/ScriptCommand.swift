import ArgumentParser

struct ScriptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "script", abstract: "Lua worksheets and indicators: test. 스크립트.",
        subcommands: [ScriptTestCommand.self])
}
