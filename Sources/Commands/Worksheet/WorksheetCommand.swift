import ArgumentParser

struct WorksheetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worksheet", abstract: "Worksheets: see, print, fill. 워크시트.",
        subcommands: [
            WorksheetListCommand.self, WorksheetTemplateCommand.self, WorksheetFillCommand.self,
            WorksheetDraftsCommand.self, WorksheetPrintCommand.self, WorksheetShowCommand.self, WorksheetLogCommand.self,
            WorksheetDiffCommand.self, WorksheetStatsCommand.self, WorksheetPublishCommand.self,
            WorksheetAddCommand.self,
        ], defaultSubcommand: WorksheetListCommand.self)
}
