import ArgumentParser
import Engine
import Reports

struct BackupMakeCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: "Make a backup in backups/ and verify it. 백업을 만들고 확인합니다.")

    @Option(name: .long, help: "How many to keep, with this one; older ones go. 이것까지 몇 개를 남길지.") var keep: Int?
    @OptionGroup var read: ReadOptions

    func validate() throws {
        guard keep ?? 1 >= 1 else { throw ValidationError("--keep takes 1 or more. --keep에는 1보다 큰 수를 쓰세요.") }
    }

    func perform(in context: CommandContext) throws {
        let backups = ProgramBackups(try read.options.folder(context), clock: read.options.clock(context))
        let (made, head, gone) = try backups.make(keep: keep)
        read.show(
            BackupScreen(
                context.shown(made.url), entries: made.entries, head: head, gone: gone.map { context.shown($0.url) }),
            in: context)
    }
}
