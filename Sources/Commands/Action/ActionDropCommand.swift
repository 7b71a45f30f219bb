import ArgumentParser
import Engine
import ProgramModel
import Values

struct ActionDropCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "It is not to be done after all. 하지 않기로 합니다.")

    @Argument(help: "The item, such as a1. 할 일의 번호.") var action: String
    @Option(name: .long, help: "Why. 까닭.") var reason: String
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "action.drop", ["action": .string(action), "reason": .string(reason)], session, addresses)
        try write.show(session.dropAction(ActionID(action), reason: reason, request), session, in: context)
    }
}
