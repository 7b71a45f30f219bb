import ArgumentParser

struct MemberCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "member", abstract: "Who takes part. 참여자.",
        subcommands: [
            MemberListCommand.self, MemberApplyCommand.self, MemberAdmitCommand.self, MemberDeclineCommand.self,
            MemberElectCommand.self, MemberWithdrawCommand.self, MemberAliasCommand.self,
            MemberForgetCommand.self, MemberExportCommand.self,
            MemberChartCommand.self,
        ], defaultSubcommand: MemberListCommand.self)
}
