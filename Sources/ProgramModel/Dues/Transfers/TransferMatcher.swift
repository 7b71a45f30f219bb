import Values

/// Says of each transfer whose dues it seems to be. It proposes; nothing is recorded here.
package struct TransferMatcher {
    private let program: Program
    private let rule: DuesRule
    private let zone: Zone
    private let known: [KnownPayer]
    private let began: CalendarDate
    private let past: PastTransfers
    /// What the transfers of this statement that are sure will bring, which is not in the ledger yet.
    private var pending: [MemberID: [(date: CalendarDate, amount: Int)]] = [:]
    /// Entries that a transfer of this statement is, or may be.
    private var claimed: Set<DuesEntryID> = []

    /// Nil for a program without dues.
    package init?(_ program: Program, known: [KnownPayer]) {
        guard let rule = program.definition.dues, let zone = Zone(program.definition.zone) else { return nil }
        self.program = program
        self.rule = rule
        self.zone = zone
        self.known = known.filter { program.members[$0.member] != nil }
        began = program.phases.first.map { zone.date(of: $0.start) } ?? program.definition.season.start
        past = PastTransfers(program)
    }

    /// In the order of the statement.
    package mutating func match(_ transfers: [BankTransfer]) -> [TransferMatch] {
        let naming = transfers.map { PayerNaming($0.foldedPayer, among: known) }
        var found: [Int: TransferMatch] = [:]
        var alike: [Int: Int] = [:]
        for places in Dictionary(grouping: transfers.indices, by: { transfers[$0].key }).values {
            settle(places, transfers, naming, &found, &alike)
        }
        // By day, so that of two payments of one member the earlier one settles what was owed.
        for place in transfers.indices.sorted(by: { (transfers[$0].at, $0) < (transfers[$1].at, $1) })
        where found[place] == nil {
            found[place] = judge(transfers[place], naming[place], room: alike[place])
        }
        return transfers.indices.compactMap { found[$0] }
    }

    /// Of the transfers under one key, those that earlier readings settled. A transfer that names its member goes to that
    /// member's entry; where the rest cannot be told apart, all of them are doubtful rather than one recorded twice.
    private mutating func settle(
        _ places: [Int], _ transfers: [BankTransfer], _ naming: [PayerNaming], _ found: inout [Int: TransferMatch],
        _ alike: inout [Int: Int]
    ) {
        let key = transfers[places[0]].key
        var live = past.live[key] ?? []
        var open: [Int] = []
        for place in places {
            let names = naming[place].exact
            if names.count == 1, let index = live.firstIndex(where: { names.contains($0.member) }) {
                let entry = live.remove(at: index)
                claimed.insert(entry.id)
                found[place] = TransferMatch(
                    transfer: transfers[place], standing: .recorded(entry.id, entry.member))
            } else {
                open.append(place)
            }
        }
        let ignored = past.ignored[key] ?? 0
        if open.count <= live.count + ignored {
            for (index, place) in open.enumerated() {
                let standing: TransferMatch.Standing =
                    index < live.count ? .recorded(live[index].id, live[index].member) : .ignored
                if index < live.count { claimed.insert(live[index].id) }
                found[place] = TransferMatch(transfer: transfers[place], standing: standing)
            }
        } else if !live.isEmpty || ignored > 0 {
            claimed.formUnion(live.map(\.id))
            for place in open { alike[place] = open.count - live.count - ignored }
        } else {
            let names = open.map { naming[$0].exact }
            for (index, place) in open.enumerated()
            where !names[index].isEmpty && names.count(where: { $0 == names[index] }) > 1 { alike[place] = open.count }
        }
    }

    private mutating func judge(_ transfer: BankTransfer, _ naming: PayerNaming, room: Int?) -> TransferMatch {
        guard transfer.date >= began else {
            return TransferMatch(transfer: transfer, standing: .unmatched, doubts: [.beforeTheBeginning])
        }
        let isWhole = !naming.exact.isEmpty
        let candidates = (isWhole ? naming.exact : naming.partly).sorted()
        var doubts: [TransferDoubt] = []
        if candidates.count > 1 { doubts.append(.several) }
        if !candidates.isEmpty, !isWhole { doubts.append(.partlyNamed) }
        if naming.isCompany, !isWhole { doubts.append(.company) }
        if room != nil { doubts.append(.alike) }
        if let entry = past.reversed[transfer.key]?.first { doubts.append(.reversed(entry)) }
        if candidates.count == 1 { doubts += self.doubts(transfer, of: candidates[0]) }
        if isWhole, candidates.count == 1, doubts.isEmpty {
            pending[candidates[0], default: []].append((transfer.date, transfer.amount))
            return TransferMatch(transfer: transfer, standing: .sure(candidates[0]), candidates: candidates)
        }
        let standing: TransferMatch.Standing = candidates.isEmpty && room == nil ? .unmatched : .doubtful
        return TransferMatch(
            transfer: transfer, standing: standing, candidates: candidates, doubts: doubts, room: room)
    }

    private func doubts(_ transfer: BankTransfer, of member: MemberID) -> [TransferDoubt] {
        guard let person = program.members[member], !person.memberships.isEmpty else { return [.neverAdmitted] }
        var doubts: [TransferDoubt] = []
        if !person.isActive { doubts.append(.left) }
        if let entry = past.nearby(transfer, member, zone, besides: claimed) {
            doubts.append(.recordedNearby(entry.id, zone.date(of: entry.at)))
        }
        return doubts + amountDoubts(transfer, of: member)
    }

    /// Whole months, what is owed up to one of the charges, or all of that and whole months ahead.
    private func amountDoubts(_ transfer: BankTransfer, of member: MemberID) -> [TransferDoubt] {
        let coming = (pending[member] ?? []).reduce(0) { $0 + $1.amount }
        let account = DuesLedger(program, on: transfer.date)?.account(of: member)
        var unpaid = (account?.charges ?? []).map(\.unpaid)
        var rest = coming
        for index in unpaid.indices {
            let part = min(unpaid[index], rest)
            unpaid[index] -= part
            rest -= part
        }
        var sum = 0
        var steps: [Int] = []
        for part in unpaid {
            sum += part
            steps.append(sum)
        }
        let ahead = transfer.amount - sum
        let fits =
            transfer.amount.isMultiple(of: rule.amount) || steps.contains(transfer.amount)
            || ahead > 0 && ahead.isMultiple(of: rule.amount)
        guard fits else { return [.amount(owed: sum, monthly: rule.amount)] }
        let end = max(program.definition.season.end, transfer.date)
        let all = DuesLedger(program, on: end, foreseeing: true)?.account(of: member)?.arrears ?? 0
        return transfer.amount > all - coming ? [.beyondSeason(left: all - coming)] : []
    }
}
