import Values

/// How someone who joins within a month of dues is charged for that month.
package enum DuesJoining: String, Codable, Hashable, Sendable, CaseIterable {
    /// The whole month, as those who were there.
    case full
    /// Nothing; the next month's is the first charge.
    case fromNextMonth = "from-next-month"
    /// By the days of the month that are left, the day of joining among them.
    case daily

    /// The charge of the month that begins on `start` and ends before `end`, for a member since `joined`; nil when there
    /// is none.
    func charge(_ amount: Int, from start: CalendarDate, to end: CalendarDate, joined: CalendarDate) -> DuesCharge? {
        guard joined < end else { return nil }
        guard joined > start else { return DuesCharge(month: start, due: start, amount: amount, unpaid: amount) }
        switch self {
        case .full: return DuesCharge(month: start, due: start, amount: amount, unpaid: amount)
        case .fromNextMonth: return nil
        case .daily:
            let share = Self.share(
                of: amount, end.dayNumber - joined.dayNumber, outOf: end.dayNumber - start.dayNumber)
            guard share > 0 else { return nil }
            return DuesCharge(month: start, due: joined, amount: share, unpaid: share)
        }
    }

    /// `amount × part ÷ whole` in whole numbers, to the nearest one, a half to the even one.
    package static func share(of amount: Int, _ part: Int, outOf whole: Int) -> Int {
        let (quotient, rest) = (amount * part).quotientAndRemainder(dividingBy: whole)
        let isUp = rest * 2 > whole || (rest * 2 == whole && !quotient.isMultiple(of: 2))
        return isUp ? quotient + 1 : quotient
    }
}
