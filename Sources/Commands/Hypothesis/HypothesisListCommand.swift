import ArgumentParser
import Engine
import ProgramModel
import Reports

struct HypothesisListCommand: MoimCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "All hypotheses. 가설 목록.")

    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let program = try session.load().program
        read.show(
            HypothesisScreen(
                program, program.hypotheses, names: try session.names(read.options.language(context)), detailed: false),
            in: context)
    }
}
