package import Values

/// The books of a program's dues up to a day: what every list, report and export of them draws on.
package struct DuesLedger: Sendable {
    package let day: CalendarDate
    /// Charges by day and member, then what was recorded, in the order of recording.
    package let transactions: [DuesTransaction]
    /// By member id, for all who were ever admitted as members.
    package let accounts: [DuesAccount]
    private let balances: [DuesBook: Int]
    private let reversals: [DuesEntryID: DuesEntryID]

    /// Nil for a program without dues.
    /// - Parameter foreseeing: takes what was recorded for later days too, as a rule must that guards what is left.
    package init?(_ program: Program, on day: CalendarDate, foreseeing: Bool = false) {
        guard let rule = program.definition.dues, let zone = Zone(program.definition.zone) else { return nil }
        self.day = day
        let rules = DuesRules(now: rule, former: program.formerDues ?? [], zone)
        let members = program.members.values.filter(\.everParticipated).sorted { $0.id < $1.id }
        let charges = Dictionary(
            uniqueKeysWithValues: members.map {
                ($0.id, Self.charges(of: $0, by: rules, in: program.definition.season, zone, until: day))
            })
        let entries = program.duesEntries.filter { foreseeing || zone.date(of: $0.at) <= day }
        let known = Dictionary(uniqueKeysWithValues: program.duesEntries.map { ($0.id, $0) })
        var transactions = members.flatMap { member in
            (charges[member.id] ?? []).map { DuesTransaction($0, of: member.id) }
        }
        transactions.sort { ($0.date, $0.member) < ($1.date, $1.member) }
        transactions += entries.compactMap { entry in
            DuesTransaction(entry, reversing: entry.reverses.flatMap { known[$0] }, on: zone.date(of: entry.at))
        }
        self.transactions = transactions
        let reversals = Dictionary(
            entries.compactMap { entry in entry.reverses.map { ($0, entry.id) } },
            uniquingKeysWith: { first, _ in first })
        self.reversals = reversals

        var balances: [DuesBook: Int] = [:]
        /// What each member's account got from the other side.
        var sources: [MemberID: [DuesBook: Int]] = [:]
        for transaction in transactions {
            for posting in transaction.postings { balances[posting.account, default: 0] += posting.amount }
            if let (other, amount) = transaction.owed {
                sources[transaction.member, default: [:]][other, default: 0] += amount
            }
        }
        self.balances = balances
        accounts = members.map { member in
            let from = sources[member.id] ?? [:]
            return DuesAccount(
                member: member.id, charges: charges[member.id] ?? [],
                waivers: entries.filter { $0.kind == .waiver && $0.member == member.id && reversals[$0.id] == nil },
                charged: from[.dues] ?? 0, waived: -(from[.waived] ?? 0), paid: -(from[.cash] ?? 0), on: day)
        }
    }

    /// Debits less credits.
    package func balance(_ account: DuesBook) -> Int { balances[account] ?? 0 }

    package func account(of member: MemberID) -> DuesAccount? {
        accounts.first { $0.member == member }
    }

    /// What stands against an entry.
    package func reversal(of entry: DuesEntryID) -> DuesEntryID? { reversals[entry] }

    /// A month is charged on the season's day of the month, while the member is in the group and the season lasts; once,
    /// however often someone leaves and comes back within it. Whoever observes owes nothing, and who then takes part
    /// joins on that day.
    private static func charges(
        of member: Member, by rules: DuesRules, in season: Season, _ zone: Zone, until day: CalendarDate
    ) -> [DuesCharge] {
        var charges: [DuesCharge] = []
        for membership in member.memberships where membership.owesDues {
            let joined = zone.date(of: membership.from)
            let last = min(membership.until.map { zone.date(of: $0) } ?? season.end, season.end, day)
            for index in 0... {
                let month = season.start.adding(months: index)
                guard month <= last else { break }
                let next = season.start.adding(months: index + 1)
                guard !charges.contains(where: { $0.month == month }), let rule = rules.rule(before: next),
                    let charge = (rule.joining ?? .full).charge(rule.amount, from: month, to: next, joined: joined),
                    charge.due <= day
                else { continue }
                charges.append(charge)
            }
        }
        return charges.sorted { $0.month < $1.month }
    }
}
