import ArgumentParser
import Engine
import Foundation
import Reports

struct BackupRestoreCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in the place of the record. 백업으로 되살립니다.",
        discussion: """
            The backup is verified first. A record that is there gives way only with --force, and is kept in backups/.
            백업을 먼저 확인합니다. 있는 기록은 --force를 붙여야 바꾸며, 있던 것은 backups 폴더에 남깁니다.
            """)

    @Argument(help: "The backup. 백업 파일.") var file: String
    @Flag(name: .long, help: "A record that is there may give way. 있는 기록을 바꿔도 됩니다.") var force = false
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let backups = ProgramBackups(try read.options.folder(context), clock: read.options.clock(context))
        let (entries, head, former) = try backups.restore(
            URL(fileURLWithPath: context.path(file)), shown: file, force: force)
        read.show(
            BackupRestoredScreen(file, entries: entries, head: head, former: former.map(context.shown)), in: context)
    }
}
