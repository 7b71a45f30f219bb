package import Values

/// What one member owes and has paid by a day.
package struct DuesAccount: Codable, Hashable, Sendable {
    package var member: MemberID
    /// The first day of each month that has been charged.
    package var charges: [CalendarDate]
    package var charged: Int
    package var paid: Int

    package var arrears: Int { charged - paid }
}
