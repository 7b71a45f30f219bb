/// A set of states by index. The first 64 need no allocation, and most charts have no more.
///
/// States are numbered in document order, so ascending is the order of entry and descending that of exit.
struct StateSet: Hashable, Sendable {
    private var low: UInt64 = 0
    /// Words for indices from 64 on. Trailing zero words may be missing.
    private var high: [UInt64] = []

    init() {}

    init(_ states: some Sequence<Int>) {
        for state in states { insert(state) }
    }

    /// All states from `range`.
    init(range: Range<Int>) {
        for state in range { insert(state) }
    }

    var isEmpty: Bool { low == 0 && high.allSatisfy { $0 == 0 } }

    var count: Int { high.reduce(low.nonzeroBitCount) { $0 + $1.nonzeroBitCount } }

    func contains(_ state: Int) -> Bool {
        if state < 64 { return low >> UInt64(state) & 1 == 1 }
        let word = state >> 6 - 1
        return word < high.count && high[word] >> UInt64(state & 63) & 1 == 1
    }

    mutating func insert(_ state: Int) {
        if state < 64 {
            low |= 1 << UInt64(state)
            return
        }
        let word = state >> 6 - 1
        while high.count <= word { high.append(0) }
        high[word] |= 1 << UInt64(state & 63)
    }

    mutating func remove(_ state: Int) {
        if state < 64 {
            low &= ~(1 << UInt64(state))
            return
        }
        let word = state >> 6 - 1
        if word < high.count { high[word] &= ~(1 << UInt64(state & 63)) }
    }

    mutating func formUnion(_ other: StateSet) {
        low |= other.low
        if other.high.isEmpty { return }
        while high.count < other.high.count { high.append(0) }
        for word in other.high.indices { high[word] |= other.high[word] }
    }

    func intersection(_ other: StateSet) -> StateSet {
        var result = StateSet()
        result.low = low & other.low
        if !high.isEmpty, !other.high.isEmpty {
            result.high = zip(high, other.high).map { $0 & $1 }
        }
        return result
    }

    func intersects(_ other: StateSet) -> Bool {
        if low & other.low != 0 { return true }
        for word in 0..<Swift.min(high.count, other.high.count) where high[word] & other.high[word] != 0 { return true }
        return false
    }

    /// Equal sets may differ in trailing zero words.
    static func == (left: StateSet, right: StateSet) -> Bool {
        guard left.low == right.low else { return false }
        for word in 0..<Swift.max(left.high.count, right.high.count) {
            let a = word < left.high.count ? left.high[word] : 0
            let b = word < right.high.count ? right.high[word] : 0
            if a != b { return false }
        }
        return true
    }

    func hash(into hasher: inout Hasher) {
        for state in self { hasher.combine(state) }
    }
}

/// Ascending.
extension StateSet: Sequence {
    struct Iterator: IteratorProtocol {
        private var word: UInt64
        private var base = 0
        private let high: [UInt64]

        init(_ set: StateSet) {
            word = set.low
            high = set.high
        }

        mutating func next() -> Int? {
            while word == 0 {
                guard base < high.count else { return nil }
                word = high[base]
                base += 1
            }
            let bit = word.trailingZeroBitCount
            word &= word - 1
            return base << 6 + bit
        }
    }

    func makeIterator() -> Iterator { Iterator(self) }

    var last: Int? {
        for word in high.indices.reversed() where high[word] != 0 {
            return (word + 1) << 6 + 63 - high[word].leadingZeroBitCount
        }
        return low == 0 ? nil : 63 - low.leadingZeroBitCount
    }

    /// Calls `body` with each state, from the last to the first.
    func descending(_ body: (Int) -> Void) {
        for word in high.indices.reversed() {
            var bits = high[word]
            while bits != 0 {
                let bit = 63 - bits.leadingZeroBitCount
                body((word + 1) << 6 + bit)
                bits &= ~(1 << UInt64(bit))
            }
        }
        var bits = low
        while bits != 0 {
            let bit = 63 - bits.leadingZeroBitCount
            body(bit)
            bits &= ~(1 << UInt64(bit))
        }
    }
}
