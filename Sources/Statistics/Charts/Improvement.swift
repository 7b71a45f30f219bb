/// Which way is better.
package enum Improvement: String, Codable, Sendable, CaseIterable {
    case higher
    case lower
}
