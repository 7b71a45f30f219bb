import ArgumentParser

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copies of the record, verified. 기록의 백업.",
        discussion: """
            A backup is made while others go on writing, and is believed once it was verified. It holds names and addresses,
            too, and the folder backups/ is on the same disk: copy it elsewhere.
            백업은 다른 사람이 쓰는 동안에도 만들 수 있고, 확인한 뒤에야 백업이 됩니다. 이름과 연락처도 들어 있으며 backups 폴더는 같은
            디스크에 있으니 다른 곳에도 옮겨 두세요.
            """, subcommands: [BackupMakeCommand.self, BackupListCommand.self, BackupRestoreCommand.self],
        defaultSubcommand: BackupMakeCommand.self)
}
