import Values

/// What became of each person, and who was manager when. It is read off the journal rather than kept in the state: nothing
/// but people needs it, and what was undone is left out with its reasons.
package struct PeopleHistory: Equatable, Sendable {
    /// Oldest first.
    package private(set) var steps: [MemberID: [MembershipStep]] = [:]
    /// Oldest first; at most the last goes on.
    package private(set) var managers: [ManagerSpan] = []

    package init() {}

    /// - Parameter log: the whole journal, in order.
    package init(_ log: [LoggedFact]) {
        var undone: Set<Int> = []
        for case (.commandUndone(let undo), _) in log.map({ ($0.fact, $0.seq) }) {
            undone.formUnion(undo.from...max(undo.from, undo.through))
        }
        for entry in log where !undone.contains(entry.seq) { note(entry.fact, at: entry.at) }
    }

    /// The reason that was given for how the person stands now.
    package func reason(of member: MemberID) -> String? { steps[member]?.last { $0.change.isStanding }?.reason }

    private mutating func note(_ fact: Fact, at moment: Timestamp) {
        switch fact {
        case .memberApplied(let fact): add(.applied, to: fact.member, at: moment)
        case .memberWaits(let fact): add(.waits, to: fact.member, at: moment, fact.reason)
        case .memberAdmitted(let fact): add(.admitted(fact.role ?? .member), to: fact.member, at: moment)
        case .memberDeclined(let fact): add(.declined, to: fact.member, at: moment, fact.reason)
        case .memberRoleChanged(let fact): add(.became(fact.role), to: fact.member, at: moment, fact.reason)
        case .memberWithdrew(let fact):
            add(.withdrew, to: fact.member, at: moment, fact.reason)
            if managers.last?.member == fact.member { endSpan(at: moment) }
        case .memberConsented(let fact): add(.consented(fact.consent), to: fact.member, at: moment)
        case .managerElected(let fact):
            add(.elected, to: fact.member, at: moment)
            begin(fact.member, at: moment, nil)
        case .managerHandedOver(let fact):
            add(.handedOver(to: fact.to), to: fact.from, at: moment, fact.reason)
            add(.tookOver(from: fact.from), to: fact.to, at: moment, fact.reason)
            begin(fact.to, at: moment, fact.reason)
        default: break
        }
    }

    private mutating func add(
        _ change: MembershipStep.Change, to member: MemberID, at moment: Timestamp, _ reason: String? = nil
    ) {
        steps[member, default: []].append(MembershipStep(change: change, at: moment, reason: reason))
    }

    /// Before handing over was a command, another election did the same.
    private mutating func begin(_ member: MemberID, at moment: Timestamp, _ reason: String?) {
        if managers.last?.member == member, managers.last?.until == nil { return }
        endSpan(at: moment)
        managers.append(ManagerSpan(member: member, from: moment, until: nil, reason: reason))
    }

    private mutating func endSpan(at moment: Timestamp) {
        guard let last = managers.indices.last, managers[last].until == nil else { return }
        managers[last].until = moment
    }
}
