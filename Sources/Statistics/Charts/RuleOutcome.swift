/// What a rule says of a series. A rule that could not have fired whatever the data were says that instead of "no".
package enum RuleOutcome: Hashable, Sendable {
    /// With the positions of the points that made it fire; empty where the whole series did.
    case fired(points: [Int])
    case notFired
    /// No data of this length could fire it. It takes at least this many points.
    case cannotFire(minimum: Int)

    package var hasFired: Bool {
        if case .fired = self { true } else { false }
    }
}
