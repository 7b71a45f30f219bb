package import Values

extension Table {
    /// The same rows without these columns: nothing of them is left in the segments.
    package func omitting(_ names: Set<String>) throws(InputError) -> Table {
        guard !names.isEmpty else { return self }
        let kept = schema.fields.indices.filter { !names.contains(schema.fields[$0].name) }
        let fewer = try Schema(kept.map { schema.fields[$0] })
        let narrowed = segments.map { segment in
            Segment(schema: fewer, columns: kept.map { segment.columns[$0] }, rowCount: segment.rowCount)
        }
        return Table(schema: fewer, segments: narrowed, bases: bases, selection: selection)
    }
}
