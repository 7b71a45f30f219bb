import ArgumentParser
import Engine
import ProgramModel
import Values

struct ActionDoneCommand: MoimCommand {
    static let configuration = CommandConfiguration(commandName: "done", abstract: "It is done. 할 일을 마쳤습니다.")

    @Argument(help: "The item, such as a1. 할 일의 번호.") var action: String
    @Option(name: .long, help: "What came of it. 어떻게 되었는지.") var note: String?
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "action.done", ["action": .string(action), "note": .word(note)], session, addresses)
        try write.show(session.finishAction(ActionID(action), note: note, request), session, in: context)
    }
}
