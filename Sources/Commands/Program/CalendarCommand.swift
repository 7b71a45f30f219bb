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
        let program = try session.load().program
        if ics {
            let season = SeasonSubscription(
                program, history: try session.calendarHistory(), language: read.options.language(context))
            context.out(season.iCalendar.text())
        } else {
            read.show(CalendarScreen(try read.names(session, in: context).shown(program)), in: context)
        }
    }
}
