/// Walks through arrangements one by one.
enum Combinatorics {
    /// The number of ways to choose; nil above `limit`.
    static func choose(_ n: Int, _ k: Int, upTo limit: Int) -> Int? {
        var ways = 1
        for index in 0..<min(k, n - k) {
            ways = ways * (n - index) / (index + 1)
            if ways > limit { return nil }
        }
        return ways
    }

    /// Every ascending choice of `k` out of `0..<n`, in lexicographic order.
    static func forEachChoice(_ n: Int, _ k: Int, _ body: ([Int]) -> Void) {
        var choice = Array(0..<k)
        while true {
            body(choice)
            guard let place = choice.indices.last(where: { choice[$0] < n - k + $0 }) else { return }
            choice[place] += 1
            for index in place + 1..<max(k, place + 1) { choice[index] = choice[index - 1] + 1 }
        }
    }

    /// Every order of `items`, by Heap's exchanges.
    static func forEachOrder(_ items: [Double], _ body: ([Double]) -> Void) {
        var items = items
        var counters = Array(repeating: 0, count: items.count)
        body(items)
        var place = 1
        while place < items.count {
            if counters[place] < place {
                items.swapAt(place % 2 == 0 ? 0 : counters[place], place)
                body(items)
                counters[place] += 1
                place = 1
            } else {
                counters[place] = 0
                place += 1
            }
        }
    }
}
