import ArgumentParser

struct DataCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data", abstract: "Datasets: import, list, show, describe, export. 자료.",
        subcommands: [
            DataListCommand.self, DataImportCommand.self, DataShowCommand.self, DataDictionaryCommand.self,
            DataExportCommand.self,
        ],
        defaultSubcommand: DataListCommand.self)
}
