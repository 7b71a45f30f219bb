package import Values

/// Makes a segment from rows of values: the program's own facts, and the examples inside a script.
package struct TableBuilder {
    /// Seconds ahead of UTC at a wall clock in the program's zone.
    package typealias OffsetAt = @Sendable (_ date: CalendarDate, _ millisecondOfDay: Int) -> Int

    package let schema: Schema
    private var builders: [ColumnBuilder]
    private let offset: OffsetAt
    private var rowCount = 0

    /// `offset` serves times without a zone; a bare date is the start of its day.
    package init(_ schema: Schema, offset: @escaping OffsetAt) {
        self.schema = schema
        self.offset = offset
        builders = schema.fields.map { ColumnBuilder($0.kind) }
    }

    /// Adds an object; a member that is absent or null is a missing cell. Fails, leaving the builder as it was, when a
    /// value is not of its column's kind or belongs to no column. A time is a text, or milliseconds since 1970.
    package mutating func append(_ row: [String: Value]) throws(InputError) {
        do {
            for name in row.keys.sorted() { _ = try schema.require(name) }
            for (index, field) in schema.fields.enumerated() {
                try append(row[field.name] ?? .null, field, to: &builders[index])
            }
            rowCount += 1
        } catch {
            for index in builders.indices { builders[index].truncate(to: rowCount) }
            throw error
        }
    }

    private func append(_ value: Value, _ field: Schema.Field, to builder: inout ColumnBuilder) throws(InputError) {
        if value.isNull { return builder.appendMissing() }
        switch field.kind {
        case .time:
            if let text = value.string, let moment = TimeText.read(text) {
                let seconds = moment.offset ?? offset(moment.date, moment.millisecondOfDay ?? 0)
                return builder.append(time: moment.timestamp(offset: seconds).milliseconds)
            }
            if let milliseconds = value.int { return builder.append(time: milliseconds) }
        case .category, .text: if let text = value.string { return builder.append(text: text) }
        case .number: if let number = value.number { return builder.append(number: number) }
        case .boolean: if let bool = value.bool { return builder.append(boolean: bool) }
        }
        throw .wrongCell(value, for: field)
    }

    /// What was added so far.
    package func finish() -> Segment {
        var builders = builders
        return Segment(
            schema: schema, columns: builders.indices.map { builders[$0].finish() }, rowCount: rowCount)
    }
}

extension Table {
    /// A table of objects whose columns are found out: `kinds` where it names one, else time when every text of the
    /// column is a time, else category, number or boolean as the values are. Columns come by name, `time` first.
    package init(
        rows: [Value], kinds: [String: ColumnKind] = [:], offset: @escaping TableBuilder.OffsetAt
    ) throws(InputError) {
        var found: [String: ColumnKind] = kinds
        var objects: [[String: Value]] = []
        for (index, row) in rows.enumerated() {
            guard let object = row.object else { throw .rowNotObject(index + 1) }
            objects.append(object)
            for (name, value) in object where kinds[name] == nil {
                guard let kind = Table.kind(of: value) else { continue }
                found[name] = found[name].map { Table.common($0, kind) } ?? kind
            }
        }
        for name in objects.flatMap(\.keys) where found[name] == nil { found[name] = .text }
        let names = found.keys.sorted { ($0 == "time" ? 0 : 1, $0) < ($1 == "time" ? 0 : 1, $1) }
        var builder = TableBuilder(try Schema(names.map { Schema.Field($0, found[$0] ?? .text) }), offset: offset)
        for object in objects { try builder.append(object) }
        try self.init(builder.schema, segments: [builder.finish()])
    }

    private static func kind(of value: Value) -> ColumnKind? {
        switch value {
        case .null, .array, .object: nil
        case .bool: .boolean
        case .int, .number: .number
        case .string(let text): TimeText.read(text) != nil ? .time : .category
        }
    }

    private static func common(_ a: ColumnKind, _ b: ColumnKind) -> ColumnKind {
        a == b ? a : Set([a, b]) == [.time, .category] ? .category : a
    }
}

extension InputError {
    static func wrongCell(_ value: Value, for field: Schema.Field) -> InputError {
        let shown = CanonicalJSON.text(value)
        return InputError(
            code: "table.wrong-cell",
            what: LocalizedText(
                ko: "‘\(field.name)’ 열(\(field.kind.title.ko))에 \(shown) 값을 넣을 수 없습니다",
                en: "\(shown) cannot go into the \(field.kind.title.en) column ‘\(field.name)’"))
    }

    static func rowNotObject(_ number: Int) -> InputError {
        InputError(
            code: "table.row-not-object",
            what: LocalizedText(ko: "\(number)번째 행이 열 이름과 값의 묶음이 아닙니다", en: "row \(number) is not an object of columns")
        )
    }
}
