package import Values

extension Table {
    /// The rows shown, with the texts of a category column replaced: names by ids. Only texts that a row shows are asked
    /// for, and only what they become stays; of the others nothing is left in the table.
    package func relabelled(_ name: String, _ mapping: (String) -> String) throws(InputError) -> Table {
        let index = try schema.require(name, .category)
        let segment = gathered()
        guard case .category(let codes, let dictionary) = segment.columns[index].storage else { return self }
        let column = segment.columns[index]
        var used = Bitmap(count: dictionary.entries.count)
        for row in codes.indices where column.isPresent(row) { used[Int(codes[row])] = true }
        let kept = used.indices
        let (labels, ranks) = CategoryDictionary.ranking(kept.map { mapping(dictionary.entries[$0]) })
        var rankOfCode = Array(repeating: UInt32(0), count: dictionary.entries.count)
        for (position, code) in kept.enumerated() { rankOfCode[code] = ranks[position] }
        let relabelled = codes.indices.map { column.isPresent($0) ? rankOfCode[Int(codes[$0])] : 0 }
        var columns = segment.columns
        columns[index] = Column(.category(relabelled, labels), validity: column.validity)
        return try Table(schema, segments: [Segment(schema: schema, columns: columns, rowCount: segment.rowCount)])
    }
}
