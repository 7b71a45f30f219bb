import Testing

/// Relative agreement; absolute where the expected value is zero.
func near(_ value: Double?, _ expected: Double, _ tolerance: Double = 1e-10) -> Bool {
    guard let value else { return false }
    if value == expected { return true }
    return abs(value - expected) <= tolerance * (expected == 0 ? 1 : abs(expected))
}
