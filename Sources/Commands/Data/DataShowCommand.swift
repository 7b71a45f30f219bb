import ArgumentParser
import Engine
import ProgramModel
import Tables
import Values

struct DataShowCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "The rows of a dataset as CSV, or as JSON. 자료의 행을 출력합니다.")

    @Argument(help: "The dataset's name. 자료 이름.") var name: String
    @Option(name: .long, help: "Whose data. 어느 커뮤니티의 자료인지.") var community: String?
    @Option(name: .long, help: "Only the first so many rows. 앞의 몇 행만.") var limit: Int?
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let (_, table) = try session.table(name, community: community.map { CommunityID($0) })
        let shown = limit.map { table.limit($0) } ?? table
        if read.json {
            context.out(CanonicalJSON.pretty(.array(shown.rows())) + "\n")
        } else {
            context.out(String(decoding: CSVWriter().bytes(shown), as: UTF8.self))
        }
    }
}
