import ArgumentParser
import Engine

struct TickCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "tick", abstract: "Fire the timers that are due. 때가 된 알림을 울립니다.",
        discussion: """
            Every writing command does this first; a scheduler may call ‘tick’ in between.
            기록하는 명령은 모두 이것부터 합니다. 그사이에는 예약 작업이 불러도 됩니다.
            """)

    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        try write.show(session.tick(write.request("tick", [:], session)), session, in: context)
    }
}
