import ArgumentParser
import Engine
import ProgramModel
import Reports
import Values

struct MemberForgetCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Erase all that is known of someone but the id. 한 사람의 정보를 지웁니다.",
        discussion: """
            Name, phone, mail and aliases go from the store for good, with drafts of worksheets; the record keeps the id, and the \
            chain still verifies. The id is never used again. A guest is forgotten by pseudonym (p001). What moim cannot erase \
            is listed.
            이름, 전화, 메일, 별칭과 워크시트 초안을 되찾을 수 없게 지웁니다. 기록에는 id만 남고 사슬은 그대로 검증됩니다. 그 id는 다시 \
            쓰지 않습니다. 손님은 가명(p001)으로 지웁니다. moim이 지울 수 없는 것은 알려 줍니다.
            """)

    @Argument(help: "Id or name of a member; the pseudonym of a guest. 참여자의 id나 이름, 손님의 가명.") var member: String
    @Option(name: .long, help: "Why. 까닭.") var reason: String
    @Flag(name: .long, help: "Whoever is a member now leaves by it. 지금 참여자이면 그만두게 합니다.") var withdraw = false
    @Flag(name: .long, help: "Do not ask. 묻지 않습니다.") var yes = false
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let id = try session.person(member)
        if !yes, !write.dryRun { try confirm(id, in: context) }
        // The reason may name the person, and a digest of a name tells whoever guesses it; it is no part of what a key
        // stands for.
        let request = try write.request(
            "member.forget", ["member": .string(id.rawValue), "withdraw": .bool(withdraw)], session, addresses)
        let (receipt, remains) = try session.forget(id.rawValue, withdrawing: withdraw, reason: reason, request)
        write.show(
            ForgettingScreen(
                try write.screen(receipt, session, in: context), member: id.rawValue, entries: remains.entries,
                datasets: remains.datasets, drafts: remains.drafts, isPending: receipt.erasureIsPending,
                isDone: !receipt.dryRun), in: context)
    }

    private func confirm(_ id: MemberID, in context: CommandContext) throws {
        let question = LocalizedText(
            ko: "\(id)의 정보를 지웁니다. 되찾을 수 없습니다. 계속하려면 id를 쓰세요: ",
            en: "This erases what is known of \(id), for good. Type the id to go on: ")
        guard let terminal = context.terminal() else { throw Self.unconfirmed(id) }
        defer { terminal.close() }
        guard case .line(let typed) = terminal.readLine(after: question[write.options.language(context)]),
            typed.filter({ !$0.isWhitespace }) == id.rawValue
        else { throw Self.unconfirmed(id) }
    }

    private static func unconfirmed(_ id: MemberID) -> InputError {
        InputError(
            code: "member.forget-unconfirmed",
            what: LocalizedText(ko: "‘\(id)’의 정보를 지우지 않았습니다", en: "nothing of ‘\(id)’ was erased"),
            reasons: [
                LocalizedText(
                    ko: "되찾을 수 없는 일이라, id를 그대로 써서 확인해야 합니다.",
                    en: "It cannot be taken back, so it takes the id, typed, to confirm it.")
            ],
            next: LocalizedText(
                ko: "터미널에서 다시 하거나, 묻지 않아도 되면 --yes를 붙이세요.",
                en: "Run it again at a terminal, or add --yes where nobody can be asked."))
    }
}
