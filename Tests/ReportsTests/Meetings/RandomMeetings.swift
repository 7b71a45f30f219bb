import Statecharts
import Values

@testable import ProgramModel

/// Legal meeting commands in any order, and beside them what somebody who was there would remember of it.
struct RandomMeetings {
    /// What was said and done, kept without a look at the program.
    struct Memory {
        var notes: [MeetingID: [String]] = [:]
        var decisions: [MeetingID: [String]] = [:]
        var attendance: [MeetingID: [MemberID: Attendance]] = [:]
        var guests: [MeetingID: Set<MemberID>] = [:]
        var actionsIn: [MeetingID: [String]] = [:]
        var amendments: [MeetingID: [String]] = [:]
        var corrections: [MeetingID: [MemberID: Attendance]] = [:]
        var open: MeetingID?
        var added: Set<ActionID> = []
        var done: Set<ActionID> = []
        var dropped: Set<ActionID> = []
    }

    private(set) var log: [LoggedFact] = []
    private(set) var program: Program
    private(set) var memory = Memory()
    private var at: Timestamp
    private var random: SplitMix64
    private var texts = 0
    /// Commands that an undo may take back, the last one last.
    private var past: [(command: String, from: Int, facts: [Fact], before: Program, memory: Memory)] = []

    static let members: [MemberID] = ["m01", "m02", "m03"]

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        at = SampleSeason.moment("2020-06-15T10:00")
        let season = SampleSeason(.ko)
        let created = ProgramCreated(
            definition: season.program.definition, calendar: season.program.calendar, cycle: season.program.cycle,
            chart: season.program.chart, phase: .forming)
        program = Program(created: created, at: at)
        record([.programCreated(created)], applying: false)
        for member in Self.members {
            record([
                .memberApplied(MemberApplied(member: member, community: nil)),
                .memberAdmitted(MemberAdmitted(member: member)),
            ])
        }
        record([.managerElected(ManagerElected(member: "m01"))])
        record([
            .cycleMoved(
                CycleMoved(
                    event: "start", exited: [], entered: [], conditions: [], actions: [], log: [], chart: program.chart,
                    phase: .plan)), .cycleBegun(CycleBegun(cycle: 1)),
        ])
    }

    mutating func play(_ steps: Int) {
        for _ in 0..<steps { step() }
    }

    private mutating func record(_ facts: [Fact], applying: Bool = true) {
        for fact in facts {
            let seq = log.count + 1
            log.append(
                LoggedFact(
                    seq: seq, at: at, recorded: at, command: "test", digest: Digest(of: "\(seq)"), fact: fact))
            if applying { program.apply(fact, at: at) }
        }
    }

    private mutating func words(_ kind: String) -> String {
        texts += 1
        return "\(kind) \(texts)번 <b>&\"' | *x* _y_ {{z}}"
    }

    private mutating func step() {
        at = at.adding(seconds: Int64.random(in: 1...4000, using: &random))
        let member = Self.members.randomElement(using: &random)!
        let action = program.actionItems.randomElement(using: &random)?.id ?? "a1"
        let closed = program.meetings.filter { !$0.isOpen }.randomElement(using: &random)?.planned.id
        switch Int.random(in: 0..<14, using: &random) {
        case 0:
            if let next = program.nextMeeting {
                at = max(at, next.start)
                try? run(.openMeeting(next.id)) { memory in memory.open = next.id }
            }
        case 1, 2:
            let text = words("메모")
            try? run(.note(text)) { memory in memory.notes[memory.open!, default: []].append(text) }
        case 3, 4:
            let text = words("결정")
            try? run(.decideInMeeting(text)) { memory in memory.decisions[memory.open!, default: []].append(text) }
        case 5, 6:
            let status = Attendance.allCases.randomElement(using: &random)!
            try? run(.attend(members: [member: status], guests: ["p001"])) { memory in
                var attendance = memory.attendance[memory.open!] ?? [:]
                for other in Self.members where attendance[other] == nil { attendance[other] = .absent }
                attendance[member] = status
                memory.attendance[memory.open!] = attendance
                memory.guests[memory.open!] = ["p001"]
            }
        case 7, 8:
            let text = words("할 일")
            let id = ActionID("a\(program.actionItems.count + 1)")
            try? run(
                .addAction(text, owner: member, due: .nextMeeting, inMeeting: Bool.random(using: &random))
            ) { memory in
                memory.added.insert(id)
                if let open = memory.open { memory.actionsIn[open, default: []].append(text) }
            }
        case 9: try? run(.finishAction(action, note: nil)) { memory in memory.done.insert(action) }
        case 10: try? run(.dropAction(action, reason: "까닭")) { memory in memory.dropped.insert(action) }
        case 11: try? run(.closeMeeting) { memory in memory.open = nil }
        case 12:
            guard let closed else { return }
            if Bool.random(using: &random) {
                let text = words("고침")
                try? run(.amendMeeting(closed, text, reason: "빠졌다")) { memory in
                    memory.amendments[closed, default: []].append(text)
                }
            } else {
                try? run(.correctAttendance(closed, members: [member: .late], guests: [], reason: "잘못 적었다")) { memory in
                    memory.corrections[closed, default: [:]][member] = .late
                }
            }
        default: undo()
        }
    }

    private mutating func run(_ command: Command, _ remember: (inout Memory) -> Void) throws(Refusal) {
        let before = program
        let facts = try program.decide(command, at: at)
        guard !facts.isEmpty else { return }
        past.append((String(describing: command), log.count + 1, facts, before, memory))
        record(facts)
        remember(&memory)
    }

    private mutating func undo() {
        guard let last = past.last else { return }
        let request = UndoRequest(
            command: last.command, from: last.from, facts: last.facts, before: last.before, reason: "잘못 눌렀다")
        guard let facts = try? program.decide(.undo(request), at: at) else { return }
        past.removeLast()
        record(facts)
        memory = last.memory
    }
}
