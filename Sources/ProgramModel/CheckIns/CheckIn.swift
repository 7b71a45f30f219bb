package import Values

/// Whether a member's plan is being carried out, and what support is needed.
package struct CheckIn: Codable, Hashable, Sendable {
    package var member: MemberID
    package var cycle: Int
    package var at: Timestamp
    package var carriedOut: CarriedOut
    package var obstacles: String?
    package var support: String?
    /// How the support was given; nil while it is waited for.
    package var answer: SupportAnswer?

    /// Support was asked for and has not been given.
    package var isWaiting: Bool { support != nil && answer == nil }
}
