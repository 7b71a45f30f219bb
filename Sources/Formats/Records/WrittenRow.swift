import Tables
package import Values

extension RecordBuilder {
    /// Takes a record as it was written: a time, a number and a yes or no may be texts, as in a sheet, and a text with
    /// nothing in it is a missing cell. A record without a time is a problem.
    package mutating func append(written row: [String: Value], line: Int) {
        var cells: [String: Value] = [:]
        for field in schema.fields {
            guard let value = row[field.name], !Self.isBlank(value) else { continue }
            guard let cell = cell(value, as: field.kind) else {
                return refuse(Self.reason(field.kind), line: line, field: field.name)
            }
            cells[field.name] = cell
        }
        guard schema.index(of: "time") == nil || cells["time"] != nil else { return refuse(.noTime, line: line) }
        append(cells, line: line)
    }

    private static func isBlank(_ value: Value) -> Bool {
        value.isNull || value.string.map { $0.allSatisfy(\.isWhitespace) } ?? false
    }

    private mutating func cell(_ value: Value, as kind: ColumnKind) -> Value? {
        let text = value.string?.trimmed
        switch kind {
        case .time:
            let time = text.map { MailDate.read($0) } ?? value.number.map { EpochTime.read($0) } ?? nil
            return time.map { self.cell($0) }
        case .number: return value.number.map { .number($0) } ?? text.flatMap(CellText.number).map { .number($0) }
        case .boolean: return value.bool.map { .bool($0) } ?? text.flatMap(CellText.boolean).map { .bool($0) }
        case .category: return text.map { .string($0) } ?? value.number.map { _ in .string(CanonicalJSON.text(value)) }
        case .text: return value.string != nil ? value : value.number.map { _ in .string(CanonicalJSON.text(value)) }
        }
    }
}
