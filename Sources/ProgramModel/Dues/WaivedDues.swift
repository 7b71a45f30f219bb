package import Values

/// What somebody need not pay.
package enum WaivedDues: Equatable, Sendable {
    case amount(Int)
    /// All that is still owed for the month of dues that begins in this month; any day of it.
    case month(CalendarDate)
}
