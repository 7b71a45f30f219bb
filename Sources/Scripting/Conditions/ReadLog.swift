import Statecharts
import Values

/// What a condition looked at: each name once, in the order of looking.
final class ReadLog {
    private(set) var reads: [ChartRead] = []
    private var seen: Set<String> = []

    func note(_ name: String, _ value: Value) {
        if seen.insert(name).inserted { reads.append(ChartRead(name: name, value: value)) }
    }
}
