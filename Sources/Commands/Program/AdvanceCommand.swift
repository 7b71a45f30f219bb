import ArgumentParser
import Engine
import Values

struct AdvanceCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "advance",
        abstract: "Go on to the next phase. 다음 단계로 넘어갑니다.",
        discussion: """
            Refused with every unmet condition while one is unmet. Leaving the plan phase seals its hypotheses.
            갖추지 못한 조건이 있으면 모두 알려 주고 넘어가지 않습니다. 기획을 마치면 가설이 봉인됩니다.
            """)

    @Option(name: .long, help: "Another event of the cycle. 주기의 다른 사건.") var event = "advance"
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request("advance", ["event": .string(event)], session)
        try write.show(session.advance(by: event, request), session, in: context)
    }
}
