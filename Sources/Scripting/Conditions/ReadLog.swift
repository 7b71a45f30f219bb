import Statecharts
import Values

/// What a condition looked at: each name once, in the order of looking.
final class ReadLog {
    private(set) var reads: [ChartRead] = []
    private var seen: Set<String> = []

    func note(_ name: String, _ value: Value) {
        // Most conditions look at one or two things; comparing is quicker than hashing then.
        if reads.count < 4 {
            if reads.contains(where: { $0.name == name }) { return }
        } else if seen.isEmpty {
            seen = Set(reads.map(\.name))
        }
        if reads.count >= 4, !seen.insert(name).inserted { return }
        reads.append(ChartRead(name: name, value: value))
    }

    func clear() {
        reads.removeAll()
        if !seen.isEmpty { seen.removeAll() }
    }
}
