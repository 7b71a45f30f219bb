import ArgumentParser
import Engine
import ProgramModel
import Values

struct ActionReassignCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "reassign", abstract: "Somebody else does it, or on another day. 맡은 사람이나 기한을 바꿉니다.")

    @Argument(help: "The item, such as a1. 할 일의 번호.") var action: String
    @Option(name: .long, help: "Who takes it on now: id or name. 새로 맡은 사람.") var owner: String?
    @Option(name: .long, help: "By which day, or next for the next meeting. 기한: 날짜나 next(다음 회의).")
    var due: DueArgument?
    @OptionGroup var write: WriteOptions

    func validate() throws {
        if owner == nil, due == nil {
            throw ValidationError("Give --owner or --due. --owner나 --due를 주세요.")
        }
    }

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "action.reassign",
            ["action": .string(action), "owner": .word(owner), "due": due?.value ?? .null], session)
        let receipt = try session.reassignAction(ActionID(action), owner: owner, due: due?.wish, request)
        try write.show(receipt, session, in: context)
    }
}
