package import Values

/// One month's dues of one member.
package struct DuesCharge: Codable, Hashable, Sendable {
    /// The first day of the month of dues: the 6th, for a season from 6 July.
    package var month: CalendarDate
    /// Since when it is owed; the day of joining where that month is charged by days.
    package var due: CalendarDate
    package var amount: Int
    /// What payments and waivers have not settled.
    package var unpaid: Int
}
