import ArgumentParser
import Engine
import Reports
import Values

struct BackupListCommand: MoimCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The backups there are. 백업 목록.")

    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let folder = try read.options.folder(context)
        let files = ProgramBackups(folder, clock: read.options.clock(context)).all()
        read.show(
            BackupListScreen(files.map { (context.shown($0.url), $0.at, $0.entries) }), in: context)
    }
}
