/// The direction of improvement.
package enum Better: String, Codable, Hashable, Sendable, CaseIterable {
    case higher
    case lower
}
