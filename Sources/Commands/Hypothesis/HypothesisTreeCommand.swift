import ArgumentParser
import Engine
import ProgramModel
import Reports

struct HypothesisTreeCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "tree", abstract: "Which hypothesis came of which. 어느 가설이 어느 가설에서 나왔는지 봅니다.")

    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        read.show(
            HypothesisTreeScreen(try session.load().program, names: try session.names(read.options.language(context))),
            in: context)
    }
}
