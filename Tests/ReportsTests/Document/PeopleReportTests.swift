import ProgramModel
import Testing
import Values

@testable import Reports

/// Managers and observers in the report.
@Suite struct PeopleReportTests {
    private let program = SampleSeason.program(.finished, .ko)

    private func span(_ member: MemberID, _ from: Int64, _ until: Int64?, _ reason: String? = nil) -> ManagerSpan {
        // Days of July 2020, at noon in Seoul.
        func moment(_ day: Int64) -> Timestamp {
            Timestamp(date: CalendarDate("2020-07-01")!, secondOfDay: 43_200, offset: 32_400).adding(
                seconds: (day - 1) * 86_400)
        }
        return ManagerSpan(member: member, from: moment(from), until: until.map(moment), reason: reason)
    }

    @Test(arguments: Language.allCases) func whoHandedOverToWhomIsPartOfTheMethod(language: Language) throws {
        var materials = SampleSeason.materials(language)
        materials.managers = [span("m03", 1, 20), span("m04", 20, nil, "이사를 가게 되어")]
        let report = SeasonReport.markdown(SampleSeason.program(.finished, language), materials)
        let rows = report.split(separator: "\n").filter { $0.hasPrefix("| m03 |") || $0.hasPrefix("| m04 |") }
        let days = language == .ko ? ("2020년 7월 1일", "2020년 7월 20일") : ("1 Jul 2020", "20 Jul 2020")
        #expect(rows.contains { $0.contains(days.0) && $0.contains(days.1) })
        #expect(rows.contains { $0.contains(days.1) && $0.contains("이사를 가게 되어") })
        let value = SeasonReport.value(program, materials)
        #expect(value["managers"]?.array?.map { $0["name"] } == ["m03", "m04"])
    }

    /// The cover has the one manager there was.
    @Test func oneManagerAllAlongNeedsNoTable() {
        var materials = SampleSeason.materials(.ko)
        let before = SeasonReport.markdown(program, materials)
        materials.managers = [span("m03", 1, nil)]
        #expect(SeasonReport.markdown(program, materials) == before)
    }

    @Test func whoOnlyObservedIsInTheAttendanceAndNoAuthor() throws {
        var program = program
        let meeting = try #require(program.meetings.last)
        var observer = try #require(program.members["m03"])
        (observer.id, observer.role, observer.earlier, observer.leftAt) = ("m99", .observer, nil, nil)
        observer.status = .admitted
        program.members["m99"] = observer
        program.meetings[program.meetings.count - 1].attendance["m99"] = .present
        let value = SeasonReport.value(program, SampleSeason.materials(.ko))
        #expect(value["authors"]?.array?.contains("m99") == false)
        let row = try #require(value["attendance"]?.array?.first { $0["author"] == "m99" })
        #expect(row["role"] == "observer" && row["meetings"]?[meeting.planned.id.rawValue] == "present")
        #expect(SeasonReport.markdown(program, SampleSeason.materials(.ko)).contains("m99 (참관)"))
    }
}
