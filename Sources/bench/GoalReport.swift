/// The goals of a benchmark and whether it met them.
struct GoalReport {
    private var goals: [(name: String, met: Bool)] = []

    mutating func add(_ name: String, _ met: Bool) {
        goals.append((name, met))
    }

    /// Prints them; an error when one was missed.
    func finish() throws {
        for goal in goals { print("  \(goal.met ? "met   " : "MISSED") \(goal.name)") }
        if let missed = goals.first(where: { !$0.met }) { throw BenchmarkError.missed(missed.name) }
    }
}
