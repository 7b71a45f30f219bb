import ArgumentParser

struct DataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data", abstract: "Datasets: import, list, show. 자료.",
        subcommands: [DataListCommand.self, DataImportCommand.self, DataShowCommand.self],
        defaultSubcommand: DataListCommand.self)
}
