package import Values

extension Table {
    /// The rows shown, with the texts of a category column replaced: names by ids. Only texts that a row shows are asked
    /// for, and only what they become stays; of the others nothing is left in the table.
    package func relabelled(_ name: String, _ mapping: (String) -> String) throws(InputError) -> Table {
        let index = try schema.require(name, .category)
        return try Table(schema, segments: Categories.relabelled(compacted(), index, mapping))
    }

    /// The rows shown, as segments of their own: what the view leaves out is not in them, not even as a category that
    /// no row has any more.
    package func compacted() -> [Segment] {
        var compacted: [Segment] = []
        var isWhole = true
        forEachRun { index, rows in
            let segment = segments[index]
            switch rows {
            case .range(let range):
                compacted.append(segment.slice(range))
                isWhole = isWhole && range.count == segment.rowCount
            case .rows(let rows, let base):
                let columns = segment.columns.map { $0.gathering(rows.lazy.map { Int($0) - base }) }
                compacted.append(Segment(schema: schema, columns: columns, rowCount: rows.count))
                isWhole = false
            }
        }
        if isWhole { return compacted }
        for (index, field) in schema.fields.enumerated() where field.kind == .category {
            compacted = Categories.relabelled(compacted, index) { $0 }
        }
        return compacted
    }
}

/// The categories of one column over several segments.
private enum Categories {
    /// Segments that share one dictionary, of nothing but what `mapping` makes of the texts in use.
    static func relabelled(_ segments: [Segment], _ index: Int, _ mapping: (String) -> String) -> [Segment] {
        var used: [(dictionary: CategoryDictionary, bits: Bitmap)] = []
        let slots = segments.map { segment in
            let column = segment.columns[index]
            guard case .category(let codes, let dictionary) = column.storage else { return 0 }
            let slot = used.firstIndex { $0.dictionary === dictionary } ?? used.endIndex
            if slot == used.endIndex { used.append((dictionary, Bitmap(count: dictionary.entries.count))) }
            column.mark(codes, in: &used[slot].bits)
            return slot
        }
        let texts = used.map { known in known.bits.indices.map { mapping(known.dictionary.entries[$0]) } }
        let (labels, ranks) = CategoryDictionary.ranking(texts.flatMap(\.self))
        var start = 0
        let newCodes = used.map { known in
            var newCodes = Array(repeating: UInt32(0), count: known.dictionary.entries.count)
            for (position, code) in known.bits.indices.enumerated() { newCodes[code] = ranks[start + position] }
            start += known.bits.ones
            return newCodes
        }
        return zip(segments, slots).map { segment, slot in
            var columns = segment.columns
            guard case .category(let codes, _) = columns[index].storage else { return segment }
            let newCodes = newCodes[slot]
            let validity = columns[index].validity
            let relabelled = codes.indices.map { validity?[$0] ?? true ? newCodes[Int(codes[$0])] : 0 }
            columns[index] = Column(.category(relabelled, labels), validity: validity)
            return Segment(schema: segment.schema, columns: columns, rowCount: segment.rowCount)
        }
    }
}
