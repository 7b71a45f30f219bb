import ArgumentParser
import Engine
import ProgramModel
import Values

struct DecideCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Decide what follows from a verdict. 판정에 따라 무엇을 할지 정합니다.",
        discussion: """
            adapt starts a successor for the next cycle, linked to this one; --target and its like say what it does \
            differently, or its author hands in a card then.
            adapt는 다음 주기에 시험할 후속 가설을 만듭니다. 무엇을 달리할지는 --target 들로 적거나, 그때 카드로 냅니다.
            """)

    @Argument(help: "The hypothesis's id. 가설 id.") var hypothesis: String
    @Argument(help: "adopt, adapt or abandon. 채택, 수정, 폐기.") var choice: DecisionChoice
    @Option(name: .long, help: "Why. 까닭.") var reason: String
    @OptionGroup var draft: DraftChangeOptions
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        var words = draft.value
        words["hypothesis"] = .string(hypothesis)
        words["choice"] = .string(choice.rawValue)
        words["reason"] = .string(reason)
        let request = try write.request("decide", words, session, addresses)
        let receipt = try session.decide(
            HypothesisID(hypothesis), choice, reason: reason, change: draft.change, request)
        try write.show(receipt, session, in: context)
    }
}

extension DecisionChoice: ExpressibleByArgument {}
