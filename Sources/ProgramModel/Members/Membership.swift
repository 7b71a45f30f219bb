package import Values

/// From an admission until the member left, or is still there.
package struct Membership: Codable, Hashable, Sendable {
    package var from: Timestamp
    package var until: Timestamp?
}
