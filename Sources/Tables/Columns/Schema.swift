package import Values

/// The columns of a table, in order. Names are unique and not empty.
package struct Schema: Hashable, Sendable {
    package struct Field: Hashable, Sendable, Codable {
        package var name: String
        package var kind: ColumnKind

        package init(_ name: String, _ kind: ColumnKind) {
            self.name = name
            self.kind = kind
        }
    }

    package let fields: [Field]

    package init(_ fields: [Field]) throws(InputError) {
        var seen: Set<String> = []
        for field in fields {
            guard !field.name.isEmpty else { throw .unnamedColumn(position: seen.count + 1) }
            guard seen.insert(field.name).inserted else { throw .duplicateColumn(field.name) }
        }
        self.fields = fields
    }

    package var names: [String] { fields.map(\.name) }

    package func index(of name: String) -> Int? {
        fields.firstIndex { $0.name == name }
    }

    /// The column that periods apply to: the time column called `time`, or else the first time column.
    package var timeColumn: Int? {
        fields.firstIndex { $0.kind == .time && $0.name == "time" } ?? fields.firstIndex { $0.kind == .time }
    }

    /// Fails with the nearest name there is.
    func require(_ name: String) throws(InputError) -> Int {
        guard let index = index(of: name) else { throw .unknownColumn(name, among: names) }
        return index
    }

    func require(_ name: String, _ kinds: ColumnKind...) throws(InputError) -> Int {
        let index = try require(name)
        guard kinds.contains(fields[index].kind) else {
            throw .wrongColumnKind(name, is: fields[index].kind, needs: kinds)
        }
        return index
    }

    func requireTime() throws(InputError) -> Int {
        guard let index = timeColumn else { throw .noTimeColumn() }
        return index
    }
}

extension Schema: Codable {
    package init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode([Field].self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(fields)
    }
}
