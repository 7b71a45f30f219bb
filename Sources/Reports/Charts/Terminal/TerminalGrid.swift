/// The cells of a plot in a terminal, the first row at the top.
struct TerminalGrid {
    private(set) var cells: [[Character]]
    let axis: ValueAxis

    /// Has no columns until it is opened: which row a value stands in does not depend on them.
    init(rows: Int, axis: ValueAxis) {
        cells = Array(repeating: [], count: rows)
        self.axis = axis
    }

    mutating func open(columns: Int) {
        cells = cells.map { _ in Array(repeating: " ", count: columns) }
    }

    func row(_ value: Double) -> Int {
        let fromBottom = Int((axis.position(value) * Double(cells.count - 1)).rounded())
        return cells.count - 1 - min(max(fromBottom, 0), cells.count - 1)
    }

    mutating func fill(_ value: Double, with stroke: Character) {
        let row = row(value)
        for column in cells[row].indices { cells[row][column] = stroke }
    }

    mutating func put(_ value: Double, column: Int, _ symbol: Character) {
        cells[row(value)][column] = symbol
    }
}
