import Values

/// Numbers different cells as they come, and in their order when all have come.
struct Numbering<Cell: Hashable> {
    private var known: [Cell: UInt32] = [:]
    private var cells: [Cell] = []
    private var numbers: [UInt32] = []

    init(rows: Int) {
        numbers.reserveCapacity(rows)
    }

    mutating func append(_ cell: Cell) {
        if let number = known[cell] { return numbers.append(number) }
        let number = UInt32(cells.count)
        known[cell] = number
        cells.append(cell)
        numbers.append(number)
    }

    mutating func appendMissing() {
        numbers.append(Coding.missing)
    }

    /// The different cells ascending, and for each row which of them it has.
    func ordered(_ value: (Cell) -> Value) -> (keys: [Value], numbers: [UInt32]) {
        let values = cells.map(value)
        let order = values.indices.sorted { DistinctSet.precedes(values[$0], values[$1]) }
        var ranks = Array(repeating: UInt32(0), count: order.count)
        for (rank, index) in order.enumerated() { ranks[index] = UInt32(rank) }
        return (order.map { values[$0] }, numbers.map { $0 == Coding.missing ? $0 : ranks[Int($0)] })
    }
}
