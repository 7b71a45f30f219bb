import ProgramModel
import Values

/// What an agenda or minutes may say of a program: with the names that its readers may see.
struct MeetingScope: ProgramScope {
    let program: Program
    let season: SeasonReview
    let language: Language
    let zone: Zone?
    let names: Names

    init(_ program: Program, _ language: Language, names: Names) {
        self.program = program
        self.language = language
        self.names = names
        season = SeasonReview(program)
        zone = Zone(program.definition.zone)
    }

    /// `Mon 20 Jul 2020`, `7월 20일 (월)`: the year goes without saying where the season is known.
    func dayOfSeason(_ date: CalendarDate) -> String {
        let weekday = DateText.weekday(date, language)
        let day = DateText.short(date, language)
        return text(ko: "\(day)(\(weekday))", en: "\(weekday) \(day)")
    }

    /// `19:30`, with the day where it is not the meeting's own.
    func clock(_ moment: Timestamp, of meeting: HeldMeeting) -> String {
        let time = String((zone.map { $0.local(moment) } ?? moment.description).dropFirst(11).prefix(5))
        let day = date(moment)
        return day == date(meeting.openedAt) ? time : "\(dayOfSeason(day)) \(time)"
    }

    func meeting(_ planned: PlannedMeeting) -> String {
        "\(ScreenText.meeting(planned, language)), \(moment(planned.start))"
    }

    func sentence(_ fact: Fact) -> String { FactSentence(program, names: names).text(of: fact)[language] }

    func list(_ members: some Sequence<MemberID>) -> String { names.list(members) }

    /// Ids, and the group where nobody is named.
    func owners(_ members: [MemberID?]) -> String {
        members.map { $0.map(names.label) ?? text(ko: "모임", en: "the group") }.joined(separator: ", ")
    }

    func money(_ amount: Int) -> String {
        program.definition.dues.map { MoneyText.text(amount, $0.currency, language) } ?? NumberText.whole(amount)
    }
}
