import ArgumentParser
import Engine
import Values

struct MemberConsentCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "consent", abstract: "Let the report name someone, as they agreed. 보고서에 이름을 밝히기로 합니다.",
        discussion: """
            Whoever has not agreed appears in the report by id only. Minutes, exports and everything else stay without names.
            동의하지 않은 사람은 보고서에 id로만 나옵니다. 회의록과 내보낸 파일에는 동의와 상관없이 이름이 없습니다.
            """)

    @Argument(help: "Id or name. id나 이름.") var member: String
    @Option(name: .customLong("as"), help: "The name to print, if not their own. 실을 이름(본명이 아닐 때).") var printed: String?
    @Flag(name: .long, help: "They agree no longer. 동의를 거둡니다.") var withdraw = false
    @OptionGroup var write: WriteOptions

    func validate() throws {
        guard printed == nil || !withdraw else {
            throw ValidationError("--as and --withdraw exclude each other. --as와 --withdraw는 함께 쓸 수 없습니다.")
        }
    }

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        // A key's arguments are digested, never stored: names may be among them.
        let request = try write.request(
            "member.consent", ["member": .string(member), "as": .word(printed), "withdraw": .bool(withdraw)], session)
        try write.show(
            session.consent(member, as: printed, withdrawing: withdraw, request), session, in: context)
    }
}
