import ArgumentParser
import Engine
import ProgramModel
import Reports

struct CalendarCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "The meetings of the season. 시즌의 회의를 보여 줍니다.")

    @Flag(name: .long, help: "As iCalendar, to subscribe to or to import. iCalendar로 출력.") var ics = false
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let screen = CalendarScreen(try session.load().program)
        if ics {
            let stamp = try session.log(last: nil).first?.recorded ?? session.clock.now()
            context.out(screen.iCalendar(read.options.language(context), stamp: stamp))
        } else {
            read.show(screen, in: context)
        }
    }
}
