/// How many recorded readings were looked at.
package struct VerifiedReadings: Hashable, Sendable {
    /// Computed once more and compared bit for bit.
    package var computed = 0
    /// Written down by people.
    package var written = 0
}
