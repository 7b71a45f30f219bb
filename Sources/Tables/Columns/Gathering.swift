extension Column {
    /// The cells of a stretch of rows.
    func slice(_ rows: Range<Int>) -> Column {
        if rows == 0..<count { return self }
        let bits = validity.map { validity in
            var bits = Bitmap()
            bits.reserveCapacity(rows.count)
            for row in rows { bits.append(validity[row]) }
            return bits
        }
        switch storage {
        case .time(let values): return Column(.time(Array(values[rows])), validity: bits)
        case .number(let values): return Column(.number(Array(values[rows])), validity: bits)
        case .category(let codes, let dictionary):
            return Column(.category(Array(codes[rows]), dictionary), validity: bits)
        case .boolean, .text: return gathering(rows.lazy.map { $0 })
        }
    }

    /// The cells of `rows` in that order; nil makes a missing cell.
    func gathering(_ rows: some Collection<Int?>) -> Column {
        var bits = Bitmap()
        bits.reserveCapacity(rows.count)
        for row in rows { bits.append(row.map(isPresent) ?? false) }
        func gather<Cell>(_ cells: [Cell], _ zero: Cell) -> [Cell] {
            rows.map { row in row.flatMap { isPresent($0) ? cells[$0] : nil } ?? zero }
        }
        let storage: Storage
        switch self.storage {
        case .time(let values): storage = .time(gather(values, 0))
        case .number(let values): storage = .number(gather(values, 0))
        case .category(let codes, let dictionary): storage = .category(gather(codes, 0), dictionary)
        case .boolean(let cells):
            var gathered = Bitmap()
            for row in rows { gathered.append(row.map { cells[$0] } ?? false) }
            storage = .boolean(gathered)
        case .text(let texts):
            var gathered = TextStorage()
            for row in rows {
                if let row { gathered.append(texts[row].utf8) } else { gathered.append(EmptyCollection()) }
            }
            storage = .text(gathered)
        }
        return Column(storage, validity: bits)
    }
}
