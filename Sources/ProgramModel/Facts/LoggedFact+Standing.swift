extension [LoggedFact] {
    /// Where a meeting was opened, if it was and that still stands.
    package func opening(of id: MeetingID) -> LoggedFact? {
        standing.last { $0.fact == .meetingOpened(MeetingOpened(meeting: id)) }
    }

    /// What still stands: without the commands that were taken back, and without the taking back.
    package var standing: [LoggedFact] {
        var gone: Set<Int> = []
        for entry in self {
            if case .commandUndone(let undone) = entry.fact { gone.formUnion(undone.from...undone.through) }
        }
        return filter { entry in
            if case .commandUndone = entry.fact { return false }
            return !gone.contains(entry.seq)
        }
    }
}
