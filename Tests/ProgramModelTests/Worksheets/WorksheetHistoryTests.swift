import Testing
import Values

@testable import ProgramModel

@Suite struct WorksheetHistoryTests {
    private static func adopted(_ version: Int) -> Fact {
        .worksheetAdopted(
            WorksheetAdopted(
                worksheet: AdoptedWorksheet(
                    definition: SampleProgram.worksheet, script: Digest(of: "\(version)"), version: version)))
    }

    private static func submitted(_ version: Int) -> Fact {
        .worksheetSubmitted(
            WorksheetSubmitted(
                worksheet: "card", script: Digest(of: "\(version)"), member: "m01", cycle: version, answers: [:]))
    }

    @Test func `what was undone is no part of it`() {
        var history = WorksheetHistory()
        let at = Timestamp(milliseconds: 0)
        for (index, fact) in [
            Self.adopted(1), Self.submitted(1), Self.adopted(2), Self.submitted(2),
        ].enumerated() { history.add(fact, seq: index + 1, at: at) }
        #expect(history.versions["card"]?.map(\.number) == [1, 2])
        #expect(history.versions["card"]?.map(\.submissions.count) == [1, 1])
        #expect(history.versions["card"]?.map(\.cycles) == [[1], [2]])
        let undone = CommandUndone(
            from: 3, through: 4, command: "worksheet.fill", reason: "r", patch: StatePatch(from: .null, to: .null))
        history.add(.commandUndone(undone), seq: 5, at: at)
        #expect(history.versions["card"]?.map(\.number) == [1])
        history.add(Self.submitted(1), seq: 6, at: at)
        #expect(history.versions["card"]?.map(\.submissions.count) == [2])
    }
}
