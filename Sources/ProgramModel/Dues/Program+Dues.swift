package import Values

extension Program {
    /// The dues account of every member who was ever admitted, as of `day`, by member id.
    ///
    /// A month is charged on the season's day of the month (the 6th, for a season from 6 July), from the month in
    /// which the member was admitted, while the member is in the group and the season lasts.
    package func duesAccounts(on day: CalendarDate) -> [DuesAccount] {
        guard let rule = definition.dues, let zone = Zone(definition.zone) else { return [] }
        return members.values.filter { $0.admittedAt != nil }.sorted { $0.id < $1.id }.map { member in
            let from = member.admittedAt.map { zone.date(of: $0) } ?? definition.season.start
            let until = member.leftAt.map { zone.date(of: $0) } ?? definition.season.end
            let charges = (0...).lazy.map { definition.season.start.adding(months: $0) }
                .prefix { $0 <= min(day, definition.season.end, until) }
                .filter { $0.adding(months: 1) > from }
            let paid = payments.filter { $0.member == member.id && zone.date(of: $0.at) <= day }.reduce(0) {
                $0 + $1.amount
            }
            return DuesAccount(
                member: member.id, charges: Array(charges), charged: charges.count * rule.amount, paid: paid)
        }
    }
}
