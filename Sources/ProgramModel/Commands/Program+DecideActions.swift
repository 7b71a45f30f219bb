import Values

extension Program {
    /// - Parameter inMeeting: whether it is an open meeting's business, and refused without one.
    func addAction(
        _ text: String, owner: MemberID, due: ActionDueWish, inMeeting: Bool, at: Timestamp
    ) throws(Refusal) -> [Fact] {
        if inMeeting, openMeeting == nil { throw .noOpenMeeting }
        try requireText(text, .actionTextMissing)
        _ = try activeMember(owner)
        return [
            .actionAdded(
                ActionAdded(
                    action: ActionID("a\(actionItems.count + 1)"), text: text, owner: owner, due: try day(due, at: at),
                    meeting: openMeeting?.planned.id))
        ]
    }

    func finishAction(_ id: ActionID, note: String?) throws(Refusal) -> [Fact] {
        _ = try openAction(id)
        return [.actionDone(ActionDone(action: id, note: note))]
    }

    func dropAction(_ id: ActionID, reason: String) throws(Refusal) -> [Fact] {
        _ = try openAction(id)
        try requireReason(reason, .actionReasonMissing)
        return [.actionDropped(ActionDropped(action: id, reason: reason))]
    }

    func reassignAction(
        _ id: ActionID, owner: MemberID?, due: ActionDueWish?, at: Timestamp
    ) throws(Refusal) -> [Fact] {
        let action = try openAction(id)
        if let owner { _ = try activeMember(owner) }
        var moved = action.due
        if let due { moved = try day(due, at: at) }
        let owner = owner ?? action.owner
        guard owner != action.owner || moved != action.due else { return [] }
        return [.actionReassigned(ActionReassigned(action: id, owner: owner, due: moved))]
    }

    func giveSupport(_ id: MemberID, note: String) throws(Refusal) -> [Fact] {
        _ = try activeMember(id)
        try requireText(note, .supportNoteMissing)
        guard checkIns.contains(where: { $0.member == id && $0.isWaiting }) else { throw .noSupportAsked(id) }
        return [.supportGiven(SupportGiven(member: id, note: note))]
    }

    private func openAction(_ id: ActionID) throws(Refusal) -> ActionItem {
        guard let action = actionItems.first(where: { $0.id == id }) else {
            throw .unknownAction(id, known: actionItems.map(\.id))
        }
        if let end = action.end { throw .actionEnded(id, end.kind) }
        return action
    }

    private func day(_ wish: ActionDueWish, at: Timestamp) throws(Refusal) -> ActionDue {
        switch wish {
        case .nextMeeting:
            guard let next = nextMeeting else { throw .noMeetingForAction }
            return ActionDue(day: next.date, meeting: next.id)
        case .day(let day):
            let today = Zone(definition.zone)?.date(of: at) ?? day
            guard day >= today else { throw .actionDueInThePast(day, today: today) }
            return ActionDue(day: day)
        }
    }
}
