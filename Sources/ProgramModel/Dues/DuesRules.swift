import Values

/// Which rule a month of dues is charged by: a revised one holds from the month of dues in which it was revised.
struct DuesRules {
    let now: DuesRule
    /// The last day of each, with it.
    private let former: [(until: CalendarDate, rule: DuesRule?)]

    /// Amounts in another currency are no part of these books; months of such a rule are charged by the present one.
    init(now: DuesRule, former: [FormerDues], _ zone: Zone) {
        self.now = now
        self.former = former.filter { $0.rule == nil || $0.rule?.currency == now.currency }.map {
            (zone.date(of: $0.until), $0.rule)
        }
    }

    /// The rule of the month that ends before this day; nil where it had no dues.
    func rule(before end: CalendarDate) -> DuesRule? {
        for past in former where past.until >= end { return past.rule }
        return now
    }
}
