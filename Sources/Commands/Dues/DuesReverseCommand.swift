import ArgumentParser
import Engine
import ProgramModel
import Values

struct DuesReverseCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "reverse", abstract: "Put a wrong entry right by its opposite. 잘못 적은 것을 거꾸로 적어 바로잡습니다.",
        discussion: """
            Both stay in the ledger. ‘dues entries’ shows the numbers.
            둘 다 장부에 남습니다. 번호는 ‘dues entries’에서 봅니다.
            """)

    @Argument(help: "The entry's number: d3. 장부 번호.") var entry: String
    @Option(name: .long, help: "Why. 까닭.") var reason: String
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "dues.reverse", ["entry": .string(entry), "reason": .string(reason)], session, addresses)
        try write.show(session.reverse(DuesEntryID(entry), reason: reason, request), session, in: context)
    }
}
