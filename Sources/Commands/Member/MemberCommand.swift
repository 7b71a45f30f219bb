import ArgumentParser

struct MemberCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "member", abstract: "Who takes part. 참여자.",
        subcommands: [
            MemberListCommand.self, MemberShowCommand.self, MemberApplyCommand.self, MemberAdmitCommand.self,
            MemberDeclineCommand.self, MemberWaitCommand.self, MemberRoleCommand.self, MemberElectCommand.self,
            MemberHandOverCommand.self, MemberWithdrawCommand.self, MemberAliasCommand.self, MemberConsentCommand.self,
            MemberForgetCommand.self,
            MemberExportCommand.self,
            MemberChartCommand.self,
        ], defaultSubcommand: MemberListCommand.self)
}
