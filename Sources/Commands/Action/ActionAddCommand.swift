import ArgumentParser
import Engine

struct ActionAddCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Record who takes on what, also between meetings. 누가 무엇을 맡는지 적습니다.")

    @OptionGroup var action: NewActionOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        try action.add("action.add", inMeeting: false, write, in: context)
    }
}
