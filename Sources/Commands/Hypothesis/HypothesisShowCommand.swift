import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct HypothesisShowCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "One hypothesis, with its verdict and reasons. 한 가설과 그 판정.")

    @Argument(help: "The hypothesis's id. 가설 id.") var hypothesis: String
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let program = try session.load().program
        let found = try program.requireHypothesis(HypothesisID(hypothesis))
        read.show(
            HypothesisScreen(
                program, [found], names: try session.names(read.options.language(context)), detailed: true), in: context
        )
    }
}
