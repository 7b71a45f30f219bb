import ArgumentParser

struct CycleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cycle", abstract: "Cycles as statecharts: check, run, draw, paths, convert. 주기 정의.",
        subcommands: [
            CycleCheckCommand.self, CycleRunCommand.self, CycleDrawCommand.self, CyclePathsCommand.self,
            CycleConvertCommand.self,
        ])
}
