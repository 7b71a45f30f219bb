import Values

/// What one command said and how it ended.
struct Run: Equatable {
    var out: String
    var err: String
    var code: Int32

    /// Nil for a code that no documentation names.
    var outcome: Outcome? { Outcome(rawValue: code) }
}
