import ArgumentParser
import Engine
import ProgramModel
import Values

struct DecideCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Decide what follows from a verdict. 판정에 따라 무엇을 할지 정합니다.")

    @Argument(help: "The hypothesis's id. 가설 id.") var hypothesis: String
    @Argument(help: "adopt, adapt or abandon. 채택, 수정, 폐기.") var choice: DecisionChoice
    @Option(name: .long, help: "Why. 까닭.") var reason: String
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "decide",
            ["hypothesis": .string(hypothesis), "choice": .string(choice.rawValue), "reason": .string(reason)], session)
        let receipt = try session.decide(HypothesisID(hypothesis), choice, reason: reason, request)
        try write.show(receipt, session, in: context)
    }
}

extension DecisionChoice: ExpressibleByArgument {}
