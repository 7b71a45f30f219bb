import ArgumentParser
import Engine
import ProgramModel
import Values

struct HypothesisAmendCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "amend",
        abstract: "Rewrite a draft, or put an amendment beside a sealed prediction. 가설을 고칩니다.",
        discussion: """
            A draft is corrected. What was sealed stays as it is and is what gets judged; the amendment, with its reason, \
            stands beside it.
            초안은 고쳐집니다. 봉인한 예측은 그대로 남아 판정을 받고, 고친 것은 까닭과 함께 그 곁에 남습니다.
            """)

    @Argument(help: "The hypothesis's id. 가설 id.") var hypothesis: String
    @OptionGroup var draft: DraftChangeOptions
    @Option(name: .long, help: "Why; needed once it is sealed. 까닭. 봉인한 뒤에는 꼭 적습니다.") var reason: String?
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func validate() throws {
        if draft.change == DraftChange() {
            throw ValidationError(
                "무엇을 고칠지 적으세요: --belief, --action, --target, --prediction. / Say what to change: --belief, --action, --target or --prediction."
            )
        }
    }

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        var words = draft.value
        words["hypothesis"] = .string(hypothesis)
        words["reason"] = reason.map { .string($0) }
        let request = try write.request("hypothesis amend", words, session, addresses)
        let receipt = try session.amend(HypothesisID(hypothesis), draft.change, reason: reason, request)
        try write.show(receipt, session, in: context)
    }
}
