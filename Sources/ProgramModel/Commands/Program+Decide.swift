package import Values

extension Program {
    /// Judges a command against the rules. Pure: the same program, command and time always give the same facts, and
    /// nothing changes until they are applied.
    package func decide(_ command: Command, at: Timestamp) throws(Refusal) -> [Fact] {
        switch command {
        case .applyForMembership(let id, let community): try applyForMembership(id, community: community)
        case .admit(let id, let role): try admit(id, as: role)
        case .wait(let id, let reason): try wait(id, reason: reason)
        case .changeRole(let id, let role, let reason): try changeRole(of: id, to: role, reason: reason)
        case .consent(let id, let consent): try agree(id, to: consent)
        case .decline(let id, let reason): try decline(id, reason: reason)
        case .withdraw(let id, let reason): try withdraw(id, reason: reason)
        case .forget(let id, let isGuest, let withdrawing, let reason):
            try forget(id, isGuest: isGuest, withdrawing: withdrawing, reason: reason)
        case .electManager(let id): try electManager(id)
        case .handOver(let id, let reason): try handOver(to: id, reason: reason)
        case .pay(let id, let amount, let method): try pay(id, amount: amount, method: method)
        case .receive(let id, let amount, let transfer): try receive(id, amount: amount, transfer: transfer)
        case .ignoreTransfer(let transfer): try ignore(transfer)
        case .refund(let id, let amount, let reason): try refund(id, amount: amount, reason: reason, at: at)
        case .waive(let id, let waived, let reason): try waive(id, waived, reason: reason, at: at)
        case .reverse(let entry, let reason): try reverse(entry, reason: reason, at: at)
        case .settle(let amount): try settle(amount: amount, at: at)
        case .openMeeting(let id): try openMeeting(id, at: at)
        case .attend(let members, let guests): try attend(members: members, guests: guests)
        case .note(let text): try note(text)
        case .closeMeeting: try closeMeeting()
        case .decideInMeeting(let text): try decideInMeeting(text)
        case .amendMeeting(let id, let text, let reason): try amendMeeting(id, text, reason: reason)
        case .correctAttendance(let id, let members, let guests, let reason):
            try correctAttendance(id, members: members, guests: guests, reason: reason)
        case .addAction(let text, let owner, let due, let inMeeting):
            try addAction(text, owner: owner, due: due, inMeeting: inMeeting, at: at)
        case .finishAction(let id, let note): try finishAction(id, note: note)
        case .dropAction(let id, let reason): try dropAction(id, reason: reason)
        case .reassignAction(let id, let owner, let due): try reassignAction(id, owner: owner, due: due, at: at)
        case .moveMeeting(let id, let date, let start, let reason):
            try moveMeeting(id, to: date, start: start, reason: reason, at: at)
        case .cancelMeeting(let id, let reason): try cancelMeeting(id, reason: reason)
        case .adoptWorksheet(let definition, let script, let lineage):
            adopt(definition, script: script, lineage: lineage)
        case .adoptIndicator(let definition, let script): adopt(definition, script: script)
        case .submit(let worksheet, let member, let answers, let draft):
            try submit(worksheet, member: member, answers: answers, draft: draft)
        case .checkIn(let id, let carriedOut, let obstacles, let support):
            try checkIn(id, carriedOut, obstacles: obstacles, support: support)
        case .giveSupport(let id, let note): try giveSupport(id, note: note)
        case .moveCycle(let move, let sealing): try moveCycle(move, sealing: sealing, at: at)
        case .importDataset(let dataset): try importDataset(dataset)
        case .recordReadings(let series): record(series)
        case .recordReading(let id, let community, let reading, let unrecorded):
            try record(reading, of: id, community: community, unrecorded: unrecorded)
        case .removeReading(let id, let community, let period, let reason):
            try remove(period, of: id, community: community, reason: reason)
        case .amend(let id, let change, let reason): try amend(id, change, reason: reason)
        case .judge(let id, let family, let ruled): try judge(id, family, ruled: ruled, at: at)
        case .decide(let id, let choice, let reason, let change):
            try decide(id, choice, reason: reason, change: change)
        case .undo(let request): try undo(request)
        case .revise(let plan, let reason): try revise(plan, reason: reason)
        }
    }

    package func requireActive(_ id: MemberID) throws(Refusal) { _ = try activeMember(id) }

    func activeMember(_ id: MemberID) throws(Refusal) -> Member {
        guard let member = members[id] else { throw .unknownMember(id, known: members.keys) }
        guard member.isActive else { throw .notActive(id, status: member.status) }
        return member
    }

    /// One of those who plan and execute; `task` is what an observer has no part in.
    func participant(_ id: MemberID, for task: ParticipantTask) throws(Refusal) -> Member {
        let member = try activeMember(id)
        guard !member.isObserver else { throw .observer(id, task) }
        return member
    }

    /// A reason that says nothing is none.
    func requireReason(_ reason: String, _ missing: Refusal) throws(Refusal) {
        guard !reason.allSatisfy(\.isWhitespace) else { throw missing }
    }

    func checkCommunity(_ id: CommunityID?) throws(Refusal) {
        let known = definition.communities.map(\.id)
        if let id, !known.contains(id) { throw .unknownCommunity(id, known: known) }
    }
}
