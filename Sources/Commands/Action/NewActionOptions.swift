import ArgumentParser
import Engine
import Values

/// What an action item takes: what, who, and by when.
struct NewActionOptions: ParsableArguments {
    @Argument(help: "What is to be done. 할 일.") var text: String
    @Option(name: .long, help: "Who takes it on: id or name. 맡은 사람.") var owner: String
    @Option(name: .long, help: "By which day, or next for the next meeting. 기한: 날짜나 next(다음 회의).") var due: DueArgument
    @OptionGroup var addresses: AddressOptions

    func add(_ command: String, inMeeting: Bool, _ write: WriteOptions, in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            command, ["text": .string(text), "owner": .string(owner), "due": due.value], session, addresses)
        let receipt = try session.addAction(text, owner: owner, due: due.wish, inMeeting: inMeeting, request)
        try write.show(receipt, session, in: context)
    }
}
