import Definitions
import Journal
import ProgramModel
import Scripting
import Tables
import Values

/// Takes a file of applications: reads and checks them all, and only then writes any of them into the draft.
struct ApplicantIntake {
    private let applications: [Application]
    private let groups: [ApplicantGroups.Group]
    private let leftOut: [ApplicantProblem]
    private let script: WorksheetScript?
    private let unmatched: [String]
    private let notes: [LocalizedText]

    init(_ asked: ApplicantsRequest, _ draft: Draft) throws {
        let program = draft.program
        guard let zone = Zone(program.definition.zone) else { throw Measurer.zoneGone(program.definition.zone) }
        let essay = program.definition.admission.worksheet
        let script = try essay.map { try draft.shelf.load(worksheet: $0).script }
        self.script = script
        let sheet =
            try asked.isSheet
            ? ResponseSheet(
                asked, steps: script?.definition.steps ?? [], communities: program.definition.communities, zone: zone)
            : nil
        let entries =
            try sheet?.entries
            ?? ApplicantsFile.read(String(decoding: asked.bytes, as: UTF8.self), file: asked.name)
        unmatched = sheet?.columns.unmatched ?? []
        notes = sheet?.notes ?? []

        let setting = WorksheetSetting(
            indicators: program.indicators.values.map(\.definition), cycle: program.cycleNumber, member: nil)
        var reader = ApplicationReader(
            program, script: script, zone: zone, dates: sheet?.dates ?? asked.dates,
            now: max(draft.at, draft.session.clock.now())
        ) { answers in
            guard let script else { return WorksheetReview() }
            return try draft.session.review(script, answers, setting, program)
        }
        var applications: [Application] = []
        for entry in entries { applications.append(try reader.read(entry)) }
        let known = try draft.session.journal.people().filter { program.members[MemberID($0.id)] != nil }
        let found = ApplicantGroups(
            applications.map { ($0.keys, $0.entry.id) }, members: known.map { (MemberID($0.id), PersonKeys($0)) })
        for row in found.namesakes.sorted() { reader.complain(applications[row].entry, "name", Self.namesake) }
        for group in found.groups {
            if let message = Self.problem(with: group, applications) {
                for row in group.rows { reader.complain(applications[row].entry, nil, message) }
            }
        }
        let problems = ((sheet?.problems ?? []) + reader.problems).enumerated()
            .sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }.map(\.element)
        guard problems.isEmpty || asked.badRows == .skip else { throw Self.invalid(problems, asked.name) }
        leftOut = problems
        let bad = Set(problems.map(\.number))
        self.applications = applications
        groups = found.groups.compactMap { group in
            var group = group
            group.rows.removeAll { bad.contains(applications[$0].entry.number) }
            return group.rows.isEmpty ? nil : group
        }
    }

    /// Decides it all, in the order in which people first applied.
    func record(in draft: inout Draft) throws -> Value {
        func moment(_ row: Int) -> Timestamp { applications[row].at ?? draft.at }
        var outcomes = Dictionary(grouping: leftOut, by: \.number).values.map {
            ApplicantOutcome(entry: ($0[0].number, $0[0].place), kind: .leftOut)
        }
        let sorted = groups.map { group in
            (members: group.members, rows: group.rows.sorted { (moment($0), $0) < (moment($1), $1) })
        }.sorted { (moment($0.rows[0]), $0.rows[0]) < (moment($1.rows[0]), $1.rows[0]) }
        let taken = Set(applications.compactMap(\.entry.id))
        for group in sorted {
            let rows = group.rows.map { applications[$0] }
            let isNew = group.members.isEmpty
            let member: MemberID
            if let known = group.members.first {
                member = known
            } else {
                let id = rows.lazy.compactMap(\.entry.id).first ?? Session.freeID(in: draft.program, besides: taken)
                member = MemberID(id)
                let community = rows.reversed().lazy.compactMap(\.community).first
                try draft.decide(.applyForMembership(member, community: community), at: moment(group.rows[0]))
                draft.people.append(.save(Application.record(of: rows, id: id)))
            }
            let chosen = rows.lastIndex { $0.essay?.isComplete == true }
            let state = try chosen.map { try handIn(rows[$0], of: member, in: &draft) }
            for (index, row) in rows.enumerated() {
                var outcome = ApplicantOutcome(
                    entry: (row.entry.number, row.entry.place),
                    kind: !isNew ? .there : index == 0 ? .added : .samePerson,
                    member: member)
                if let essay = row.essay {
                    outcome.essay = !essay.isComplete ? .incomplete : index == chosen ? state : .superseded
                    outcome.missing = essay.missing
                }
                outcomes.append(outcome)
            }
        }
        return [
            "rows": .array(outcomes.sorted { $0.entry.number < $1.entry.number }.map(\.value)),
            "unmatched_columns": .array(unmatched.map { .string($0) }),
            "notes": .array(notes.map(Self.value(of:))), "problems": .array(leftOut.map { Self.value(of: $0.text) }),
            "worksheet": script.map { .string($0.definition.id.rawValue) } ?? .null,
        ]
    }

    /// A later response corrects the essay, for as long as it is being judged; one that says nothing new, or is no later than
    /// what is on record, changes nothing, so that a file can be taken again.
    private func handIn(
        _ application: Application, of member: MemberID, in draft: inout Draft
    ) throws -> ApplicantOutcome.EssayState {
        guard let script, let answers = application.essay?.answers else { return .incomplete }
        let id = script.definition.id
        let before = draft.program.submissions.last { $0.worksheet == id && $0.member == member }
        if let before {
            if try draft.isSame(answers, as: before.answers, of: script.definition) { return .unchanged }
            if let at = application.at, at <= before.at { return .unchanged }
        }
        guard draft.program.members[member]?.isApplicant == true else { return .tooLate }
        _ = try draft.refreshWorksheet(id)
        try draft.decide(
            .submit(id, member: member, answers: answers, hypothesis: nil), at: application.at ?? draft.at)
        return before == nil ? .handedIn : .corrected
    }
}
