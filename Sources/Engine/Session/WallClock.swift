package import Values

/// Where "now" comes from.
package protocol WallClock: Sendable {
    func now() -> Timestamp
}
