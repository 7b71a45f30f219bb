package import Values

/// A correction of who was at a meeting, made after it had been closed.
package struct AttendanceCorrection: Codable, Hashable, Sendable {
    package var at: Timestamp
    /// The manager at the time; nil where there was none.
    package var by: MemberID?
    /// Those whose entry changed, as it was before; whoever had none is missing here.
    package var before: [MemberID: Attendance]
    /// The same people, as it is since.
    package var after: [MemberID: Attendance]
    package var reason: String
}
