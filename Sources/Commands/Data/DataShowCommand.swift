import ArgumentParser
import Engine
import Reports

struct DataShowCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "The rows of a dataset: a table on a terminal, CSV in a pipe. 자료의 행을 출력합니다.",
        discussion: """
            A terminal shows the first 20 rows unless --limit says how many; a pipe gets all of them. Times are on the
            program's clock.
            터미널에는 --limit이 없으면 앞의 20행을, 파이프에는 모든 행을 CSV로 씁니다. 시각은 프로그램의 시간대로 적습니다.
            """)

    @OptionGroup var dataset: DatasetOptions
    @Option(name: .long, help: "Only the first so many rows. 앞의 몇 행만.") var limit: Int?
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let stored = try read.session(context).dataset(dataset.choice)
        let limit = limit.map { max(0, $0) }
        if !read.json, context.width == nil {
            try stored.write(by: stored.writer(.csv), limit: limit) { context.out(String(decoding: $0, as: UTF8.self)) }
        } else {
            let rows = try stored.rows(limit: limit ?? (read.json ? nil : Self.screenful))
            read.show(DatasetRowsScreen(stored.version, rows: rows), in: context)
        }
    }

    private static let screenful = 20
}
