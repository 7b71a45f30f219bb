import Engine
import ProgramModel
import Reports
import Values

extension MinutesFiles {
    /// Runs a command that closes a meeting or amends its minutes, and leaves them in the program's folder as they are then.
    ///
    /// - Parameter meeting: nil where there is none, which is for the command to refuse.
    static func rewriting(
        _ meeting: MeetingID?, _ session: Session, _ write: WriteOptions, in context: CommandContext,
        answering more: (Receipt) throws -> (String, Value)? = { _ in nil }, _ command: () throws -> Receipt
    ) throws {
        let files = write.dryRun ? nil : try meeting.map { try MinutesFiles(for: $0, in: session.folder) }
        let receipt = try command()
        var screen = try write.screen(receipt, session, in: context)
        if let (name, value) = try more(receipt) { screen = screen.answering(name, value) }
        // A repeated key closed nothing now, and what is open has no minutes yet.
        guard let files, let meeting, (try? receipt.program.closedMeeting(meeting)) != nil else {
            return write.show(screen, in: context)
        }
        // Minutes are for the group's readers, as the report is.
        let language = write.options.lang ?? receipt.program.definition.language
        let page = MinutesPage(try session.minutes(meeting))
        try files.write(markdown: page.markdown(language), html: page.html(language))
        let shown = files.urls.map(context.shown)
        write.show(screen.answering("minutes", .words(shown)), in: context)
        if !write.json {
            let list = shown.joined(separator: ", ")
            context.err(
                LocalizedText(ko: "회의록: \(list)\n", en: "Minutes: \(list)\n")[write.options.language(context)])
        }
    }
}
