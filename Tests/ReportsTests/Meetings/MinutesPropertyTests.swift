import CommonMark
import ProgramModel
import Testing
import Values

@testable import Reports

/// Whatever was entered in a meeting is in its minutes, also when commands were taken back or put right afterwards.
@Suite struct MinutesPropertyTests {
    @Test(arguments: 0..<120 as Range<UInt64>)
    func `nothing that was entered is missing from the minutes`(seed: UInt64) throws {
        var meetings = RandomMeetings(seed: seed)
        meetings.play(90)
        let memory = meetings.memory
        for held in meetings.program.meetings {
            let id = held.planned.id
            let minutes = try #require(MeetingMinutes(of: id, from: meetings.log), "seed \(seed)")
            let page = MinutesPage(minutes)
            let html = try #require(PageTree(page.html(.ko)), "seed \(seed): not well-formed").elements[0].text
            let markdown = page.markdown(.en)
            let texts = [memory.notes, memory.decisions, memory.actionsIn, memory.amendments].flatMap { $0[id] ?? [] }
            for text in texts {
                #expect(html.contains(text), "seed \(seed), \(id): \(text)")
                #expect(
                    markdown.contains(Markdown.write([.paragraph([.text(text)])]).dropLast()),
                    "seed \(seed), \(id): \(text)")
            }
            #expect(page.value["decisions"]?.array?.count == memory.decisions[id]?.count ?? 0, "seed \(seed), \(id)")
            #expect(page.value["notes"]?.array?.count == memory.notes[id]?.count ?? 0, "seed \(seed), \(id)")
            for status in Attendance.allCases {
                let expected = (memory.attendance[id] ?? [:]).filter { $0.value == status }.keys.sorted()
                let told = page.value["attendance"]?[status.rawValue]?.array?.compactMap(\.string)
                #expect(told == expected.map(\.rawValue), "seed \(seed), \(id): \(status)")
            }
            #expect(page.value["guests"] == .int(Int64(memory.guests[id]?.count ?? 0)), "seed \(seed), \(id)")
            for (member, status) in memory.corrections[id] ?? [:] {
                #expect(held.attendance[member] == status, "seed \(seed), \(id)")
                #expect(html.contains("\(member.rawValue): "), "seed \(seed), \(id): the correction is shown")
            }
        }
        let open = Set(meetings.program.openActions.map(\.id))
        #expect(open == memory.added.subtracting(memory.done).subtracting(memory.dropped), "seed \(seed)")
    }

    /// The sequences above hold all that they are to try.
    @Test func `every kind of entry, correction and undo occurs`() {
        let memories = (0..<20 as Range<UInt64>).map { seed in
            var meetings = RandomMeetings(seed: seed)
            meetings.play(90)
            return (meetings.memory, meetings.log)
        }
        #expect(memories.contains { !$0.0.notes.isEmpty && !$0.0.decisions.isEmpty && !$0.0.actionsIn.isEmpty })
        #expect(memories.contains { !$0.0.amendments.isEmpty } && memories.contains { !$0.0.corrections.isEmpty })
        #expect(memories.contains { !$0.0.done.isEmpty } && memories.contains { !$0.0.dropped.isEmpty })
        #expect(memories.contains { $0.1.standing.count < $0.1.count })
    }

    /// The minutes that went out are what anyone gets later, but for what was amended, which stands beside them.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func `minutes come out the same whenever they are made`(seed: UInt64) throws {
        var meetings = RandomMeetings(seed: seed)
        meetings.play(60)
        let closed = meetings.program.meetings.filter { !$0.isOpen }.map(\.planned.id)
        let then = closed.compactMap { MeetingMinutes(of: $0, from: meetings.log) }
        meetings.play(60)
        // What was taken back since was not closed any more.
        for minutes in then
        where meetings.log.standing.contains(where: { $0.seq == minutes.head.seq }) {
            let now = try #require(MeetingMinutes(of: minutes.meeting.planned.id, from: meetings.log), "seed \(seed)")
            #expect(now.head == minutes.head, "seed \(seed)")
            #expect(now.meeting == minutes.meeting, "seed \(seed)")
            #expect(now.facts == minutes.facts, "seed \(seed)")
            #expect(now.amendments.starts(with: minutes.amendments), "seed \(seed)")
            #expect(now.corrections.starts(with: minutes.corrections), "seed \(seed)")
        }
    }
}
