package import Values

/// What the member does next, and why.
package struct Decision: Codable, Hashable, Sendable {
    package var choice: DecisionChoice
    package var reason: String
    package var at: Timestamp
}
