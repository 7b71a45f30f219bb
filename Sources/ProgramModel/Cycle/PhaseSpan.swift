package import Values

/// How long a phase lasted. `end` is nil for the one that still runs.
package struct PhaseSpan: Codable, Hashable, Sendable {
    package var phase: Phase
    package var cycle: Int
    package var start: Timestamp
    package var end: Timestamp?
}
