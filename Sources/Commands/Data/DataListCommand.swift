import ArgumentParser
import Engine
import Reports

struct DataListCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "What was imported, with its columns. 들여온 자료.")

    @Flag(name: .long, help: "Every version, not only the latest. 지난 판도 모두.") var all = false
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let program = try read.names(session, in: context).shown(try session.load().program)
        read.show(DatasetScreen(program, allVersions: all), in: context)
    }
}
