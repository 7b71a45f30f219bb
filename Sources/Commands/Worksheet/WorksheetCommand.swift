import ArgumentParser

struct WorksheetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worksheet", abstract: "Worksheets: see, print, fill. 워크시트.",
        subcommands: [
            WorksheetListCommand.self, WorksheetTemplateCommand.self, WorksheetFillCommand.self,
            WorksheetPrintCommand.self,
        ], defaultSubcommand: WorksheetListCommand.self)
}
