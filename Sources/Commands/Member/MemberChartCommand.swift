import ArgumentParser
import Engine
import ProgramModel
import Reports
import Tables
import Values

struct MemberChartCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart",
        abstract: "Who still comes, by when they first came: a cohort heat map. 처음 온 때로 묶어 누가 계속 오는지 그립니다.",
        discussion: """
            By the program's own attendance, guests included, or with --data by any dataset that has times and members.
            프로그램의 출석(손님 포함)으로 그리며, --data를 쓰면 시각과 member 열이 있는 자료로 그립니다.
            """)

    @Option(name: .long, help: "A dataset with times and members. 시각과 member 열이 있는 자료.") var data: String?
    @Option(name: .long, help: "With --data: whose data. 어느 커뮤니티의 자료인지.") var community: String?
    @Option(
        name: .long,
        help: "meeting, day, week, month or cycle (default: meeting; month with --data). 무엇마다 볼지.")
    var per: CohortPeriod?
    @OptionGroup var chart: ChartOptions

    func validate() throws {
        guard community == nil || data != nil else {
            throw ValidationError("--community goes with --data. --community는 --data와 함께 씁니다.")
        }
    }

    func perform(in context: CommandContext) throws {
        let choice = data.map { DatasetChoice(name: $0, community: community.map { CommunityID($0) }) }
        let (program, visits) = try chart.read.session(context).visits(in: choice, per: per?.kind)
        try chart.show(CohortScreen(program, visits), in: context)
    }
}
