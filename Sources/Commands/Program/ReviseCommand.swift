import ArgumentParser
import Engine
import Reports
import Values

struct ReviseCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "revise",
        abstract: "Go on under a changed program.yaml or cycle. 고친 program.yaml이나 주기로 이어 갑니다.",
        discussion: """
            Shows first what would move where; ‘--dry-run’ stops there. A state in use that the new cycle does not have needs a
            ‘moved: { old: new }’ in it. Timers keep the time that remains.
            무엇이 어디로 옮겨지는지 먼저 보여 주며, ‘--dry-run’은 거기서 멈춥니다. 쓰고 있는 상태가 새 주기에 없으면
            ‘moved: { 옛것: 새것 }’을 적어야 합니다. 예약은 남은 시간을 지킵니다.
            """)

    @Option(name: .long, help: "Why. 까닭.") var reason: String?
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let (program, plan) = try session.revisionPlan()
        if !write.json {
            context.err(RevisionScreen(program, plan).text(write.options.language(context), width: context.width))
        }
        let request = try write.request("revise", ["reason": .word(reason)], session, addresses)
        try write.show(session.revise(reason: reason, request), session, in: context)
    }
}
