import Values

extension Program {
    func applyForMembership(_ id: MemberID, community: CommunityID?) throws(Refusal) -> [Fact] {
        // Someone who was declined or left may apply again; their history stays.
        if let member = members[id], member.isApplicant || member.isActive {
            throw .alreadyApplied(id, status: member.status)
        }
        guard !isForgotten(id) else { throw .forgotten(id) }
        try checkCommunity(community)
        return [.memberApplied(MemberApplied(member: id, community: community))]
    }

    func admit(_ id: MemberID, as role: MemberRole) throws(Refusal) -> [Fact] {
        try applicant(id)
        if let essay = definition.admission.worksheet,
            !submissions.contains(where: { $0.worksheet == essay && $0.member == id })
        {
            throw .essayMissing(id, worksheet: essay)
        }
        if role == .member { try checkRoom(for: id) }
        return [.memberAdmitted(MemberAdmitted(member: id, role: role == .member ? nil : role))]
    }

    func wait(_ id: MemberID, reason: String?) throws(Refusal) -> [Fact] {
        try applicant(id)
        if members[id]?.status == .waiting { throw .alreadyWaiting(id) }
        return [.memberWaits(MemberWaits(member: id, reason: reason))]
    }

    func decline(_ id: MemberID, reason: String?) throws(Refusal) -> [Fact] {
        try applicant(id)
        return [.memberDeclined(MemberDeclined(member: id, reason: reason))]
    }

    /// A manager hands over before leaving, so that a running season has one. Whoever is left alone has nobody to hand over
    /// to, and after the season there is nothing to manage.
    func withdraw(_ id: MemberID, reason: String?) throws(Refusal) -> [Fact] {
        _ = try activeMember(id)
        if manager == id, phase != .archived {
            let others = participants.map(\.id).filter { $0 != id }
            guard others.isEmpty else { throw .managerLeaves(id, others: others) }
        }
        return [.memberWithdrew(MemberWithdrew(member: id, reason: reason))]
    }

    func forget(
        _ id: MemberID, isGuest: Bool, withdrawing: Bool, reason: String
    ) throws(Refusal) -> [Fact] {
        try requireReason(reason, .forgetReasonMissing)
        guard !isForgotten(id) else { throw .forgotten(id) }
        let forgotten = Fact.memberForgotten(MemberForgotten(member: id, reason: reason))
        guard let member = members[id] else {
            guard isGuest else { throw .unknownMember(id, known: members.keys) }
            return [forgotten]
        }
        guard member.isActive else { return [forgotten] }
        guard withdrawing else { throw .stillActive(id) }
        return try withdraw(id, reason: nil) + [forgotten]
    }

    /// Who has a prediction that waits for its verdict, or the group to manage, cannot only look on.
    func changeRole(of id: MemberID, to role: MemberRole, reason: String?) throws(Refusal) -> [Fact] {
        let member = try activeMember(id)
        guard (member.role ?? .member) != role else { throw .sameRole(id, role) }
        switch role {
        case .member: try checkRoom(for: id)
        case .observer:
            if manager == id { throw .managerObserves(id) }
            let open = hypotheses.filter { $0.member == id && $0.judgement == nil }.map(\.id)
            guard open.isEmpty else { throw .hypothesesOpen(id, open) }
        }
        return [.memberRoleChanged(MemberRoleChanged(member: id, role: role, reason: reason))]
    }

    /// Whoever left may still be named for what they did, and may still take it back. Another chosen name is a new consent.
    func agree(_ id: MemberID, to consent: NameConsent?) throws(Refusal) -> [Fact] {
        guard let member = members[id] else { throw .unknownMember(id, known: members.keys) }
        guard !isForgotten(id) else { throw .forgotten(id) }
        guard consent != member.consent || consent == .chosen else { throw .sameConsent(id, consent) }
        return [.memberConsented(MemberConsented(member: id, consent: consent))]
    }

    func electManager(_ id: MemberID) throws(Refusal) -> [Fact] {
        _ = try participant(id, for: .manager)
        if let manager { throw .managerThere(manager, wanted: id) }
        return [.managerElected(ManagerElected(member: id))]
    }

    func handOver(to id: MemberID, reason: String) throws(Refusal) -> [Fact] {
        _ = try participant(id, for: .manager)
        guard let manager else { throw .noManagerYet(wanted: id) }
        guard manager != id else { throw .managerThere(manager, wanted: id) }
        try requireReason(reason, .handOverReasonMissing)
        return [.managerHandedOver(ManagerHandedOver(from: manager, to: id, reason: reason))]
    }

    private func applicant(_ id: MemberID) throws(Refusal) {
        guard let member = members[id] else { throw .unknownMember(id, known: members.keys) }
        guard member.isApplicant else { throw .notApplied(id, status: member.status) }
    }

    private func checkRoom(for id: MemberID) throws(Refusal) {
        guard let most = definition.admission.maximumMembers, participants.count >= most else { return }
        throw .groupFull(id, maximum: most, status: members[id]?.status)
    }
}
