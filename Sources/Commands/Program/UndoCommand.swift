import ArgumentParser
import Engine
import Values

struct UndoCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take the last command back. 마지막 명령을 되돌립니다.",
        discussion: """
            The facts stay on record; a further fact leads the state back. Seals, verdicts and imports cannot be undone.
            일어난 일은 기록에 남고, 상태만 되돌리는 사실이 더해집니다. 봉인과 판정과 들여온 자료는 되돌릴 수 없습니다.
            """)

    @Option(name: .long, help: "Why. 까닭.") var reason: String
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request("undo", ["reason": .string(reason)], session, addresses)
        try write.show(session.undo(reason: reason, request), session, in: context)
    }
}
