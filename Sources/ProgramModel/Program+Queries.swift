import Values

extension Program {
    package func isForgotten(_ id: MemberID) -> Bool { forgotten?.contains(id) ?? false }

    /// Those who plan and execute, by id; observers are not among them.
    package var participants: [Member] {
        members.values.filter(\.isParticipant).sorted { $0.id < $1.id }
    }

    package var observers: [Member] {
        members.values.filter(\.isObserver).sorted { $0.id < $1.id }
    }

    /// Who waits for a place, first come first.
    package var waitingList: [Member] {
        members.values.filter { $0.status == .waiting }.sorted {
            ($0.waitingSince ?? $0.appliedAt, $0.appliedAt, $0.id)
                < ($1.waitingSince ?? $1.appliedAt, $1.appliedAt, $1.id)
        }
    }

    /// Whom a free place falls to; nil where nobody waits, or there is none.
    package var nextInLine: Member? {
        if let most = definition.admission.maximumMembers, participants.count >= most { return nil }
        return waitingList.first
    }

    package var openMeeting: HeldMeeting? {
        meetings.last.flatMap { $0.isOpen ? $0 : nil }
    }

    /// The first planned meeting that was not held, and that no later one has overtaken.
    package var nextMeeting: PlannedMeeting? {
        let lastHeld = meetings.last.flatMap { held in calendar.firstIndex { $0.id == held.planned.id } } ?? -1
        return lastHeld + 1 < calendar.count ? calendar[lastHeld + 1] : nil
    }

    package func requireMember(_ id: MemberID) throws(Refusal) -> Member {
        guard let member = members[id] else { throw .unknownMember(id, known: members.keys) }
        return member
    }

    package func hypothesis(_ id: HypothesisID) -> Hypothesis? {
        hypotheses.first { $0.id == id }
    }

    package func requireHypothesis(_ id: HypothesisID) throws(Refusal) -> Hypothesis {
        guard let found = hypothesis(id) else { throw .unknownHypothesis(id, known: hypotheses.map(\.id)) }
        return found
    }

    /// Sealed hypotheses whose cycle has come and that nobody has judged.
    package var due: [Hypothesis] {
        hypotheses.filter { $0.seal != nil && $0.judgement == nil && $0.dueCycle <= cycleNumber }
    }

    package func latestDataset(_ name: String, community: CommunityID?) -> DatasetVersion? {
        ownDataset(name, community: community)
            ?? (community == nil ? nil : ownDataset(name, community: nil))
    }

    /// The latest version that was imported for just this community, or for none.
    package func ownDataset(_ name: String, community: CommunityID?) -> DatasetVersion? {
        datasets.last { $0.name == name && $0.community == community }
    }

    /// Every version of the dataset that `latestDataset` finds, oldest first.
    package func datasetVersions(_ name: String, community: CommunityID?) -> [DatasetVersion] {
        guard let latest = latestDataset(name, community: community) else { return [] }
        return datasets.filter { $0.name == name && $0.community == latest.community }
    }

    package func series(_ indicator: IndicatorID, community: CommunityID?) -> ReadingSeries? {
        series.last { $0.indicator == indicator && $0.community == community }
    }

    /// The worksheets that members or the group owe in the current phase.
    package var currentWorksheets: [WorksheetDefinition] {
        worksheets.values.map(\.definition).filter { $0.phase == phase && $0.scope != .optional }.sorted {
            $0.id < $1.id
        }
    }

    package func submission(of worksheet: WorksheetID, by member: MemberID?, cycle: Int) -> Submission? {
        submissions.last { $0.worksheet == worksheet && $0.member == member && $0.cycle == cycle }
    }

    /// Who has not handed in `worksheet` in the running cycle. The group's own worksheets are missing as nil.
    package func missing(_ worksheet: WorksheetDefinition) -> [MemberID?] {
        let owed: [MemberID?] =
            switch worksheet.scope {
            case .member: participants.map(\.id)
            case .group: [nil]
            case .optional: []
            }
        return owed.filter { submission(of: worksheet.id, by: $0, cycle: cycleNumber) == nil }
    }

    /// The latest check-in of each member in the running cycle.
    package func checkIn(of member: MemberID, cycle: Int) -> CheckIn? {
        checkIns.last { $0.member == member && $0.cycle == cycle }
    }

    /// Members with an unjudged, sealed hypothesis who have not checked in during the running cycle.
    package var missingCheckIns: [MemberID] {
        let executing = Set(hypotheses.filter { $0.stage == .executing }.map(\.member))
        return participants.map(\.id).filter { executing.contains($0) && checkIn(of: $0, cycle: cycleNumber) == nil }
    }
}
