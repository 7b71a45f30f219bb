import ProgramModel

extension Names {
    /// Minutes with their texts as they are read.
    func shown(_ minutes: MeetingMinutes) -> MeetingMinutes {
        var read = minutes
        read.program = shown(minutes.program)
        read.meeting = shown(recorded: minutes.meeting)
        read.facts = minutes.facts.map { logged in
            var logged = logged
            logged.fact = shown(logged.fact)
            return logged
        }
        read.amendments = minutes.amendments.map { shown(recorded: $0) }
        read.corrections = minutes.corrections.map { shown(recorded: $0) }
        return read
    }

    /// An agenda with its texts as they are read.
    func shown(_ agenda: MeetingAgenda) -> MeetingAgenda {
        var read = agenda
        read.program = shown(agenda.program)
        read.changes = agenda.changes.map { shown($0) }
        return read
    }
}
