import ArgumentParser

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "The research report of the season. 시즌의 연구 보고서를 씁니다.",
        discussion: """
            Everything that was counted is written by moim. What the group wants to say itself stands in report/*.md and is
            taken in each time; ‘moim report sections’ shows where.
            센 것은 moim이 씁니다. 모임이 하고 싶은 말은 report/*.md에 써 두면 보고서를 쓸 때마다 들어갑니다.
            어디에 들어가는지는 ‘moim report sections’에서 봅니다.
            """,
        subcommands: [ReportWriteCommand.self, ReportSectionsCommand.self, ReportPageCommand.self],
        defaultSubcommand: ReportWriteCommand.self)
}
