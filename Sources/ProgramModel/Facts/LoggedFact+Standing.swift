package import Values

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

    /// The entry that closed each meeting, which is what its minutes end with.
    package var minutesHeads: [MeetingID: (seq: Int, digest: Digest)] {
        var heads: [MeetingID: (seq: Int, digest: Digest)] = [:]
        for entry in standing {
            if case .meetingClosed(let closed) = entry.fact { heads[closed.meeting] = (entry.seq, entry.digest) }
        }
        return heads
    }
}
