package import Values

/// A change of mind after the sealing: on record, beside the sealed prediction, and never in its place.
package struct Amendment: Codable, Hashable, Sendable {
    package var at: Timestamp
    /// The prediction as it reads with the change.
    package var draft: HypothesisDraft
    package var reason: String
}
