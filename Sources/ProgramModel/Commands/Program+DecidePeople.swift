import Values

extension Program {
    func applyForMembership(_ id: MemberID, community: CommunityID?) throws(Refusal) -> [Fact] {
        // Someone who was declined or left may apply again; their history stays.
        if let member = members[id], member.status == .applied || member.status == .admitted {
            throw .alreadyApplied(id, status: member.status)
        }
        guard !isForgotten(id) else { throw .forgotten(id) }
        try checkCommunity(community)
        return [.memberApplied(MemberApplied(member: id, community: community))]
    }

    func admit(_ id: MemberID) throws(Refusal) -> [Fact] {
        try applicant(id)
        if let essay = definition.admission.worksheet,
            !submissions.contains(where: { $0.worksheet == essay && $0.member == id })
        {
            throw .essayMissing(id, worksheet: essay)
        }
        return [.memberAdmitted(MemberAdmitted(member: id))]
    }

    func decline(_ id: MemberID, reason: String?) throws(Refusal) -> [Fact] {
        try applicant(id)
        return [.memberDeclined(MemberDeclined(member: id, reason: reason))]
    }

    func withdraw(_ id: MemberID, reason: String?) throws(Refusal) -> [Fact] {
        _ = try activeMember(id)
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

    func electManager(_ id: MemberID) throws(Refusal) -> [Fact] {
        _ = try activeMember(id)
        return [.managerElected(ManagerElected(member: id))]
    }

    private func applicant(_ id: MemberID) throws(Refusal) {
        guard let member = members[id] else { throw .unknownMember(id, known: members.keys) }
        guard member.status == .applied else { throw .notApplied(id, status: member.status) }
    }
}
