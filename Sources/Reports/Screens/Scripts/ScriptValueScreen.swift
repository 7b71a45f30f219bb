package import Values

/// What a script returned: a list of alike rows as a table, anything else as an outline.
package struct ScriptValueScreen: Screen {
    package let value: Value

    package init(_ value: Value) {
        self.value = value
    }

    package func text(_ language: Language, width: Int?) -> String {
        if let table = table(width: width) { return table }
        return outline(value, indent: 0)
    }

    /// Rows of plain values; the columns in the order of their names, as a table has no other.
    private func table(width: Int?) -> String? {
        guard let rows = value.array, !rows.isEmpty else { return nil }
        let members = rows.compactMap(\.object)
        guard members.count == rows.count, members.allSatisfy({ $0.values.allSatisfy(Self.isPlain) }) else {
            return nil
        }
        let names = Set(members.flatMap(\.keys)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        guard !names.isEmpty else { return nil }
        var table = TextTable(
            columns: names.map { name in
                let numbers = members.allSatisfy { $0[name].map { $0.number != nil || $0.isNull } ?? true }
                return TextTable.Column(name, alignment: numbers ? .right : .left)
            })
        table.rows = members.map { row in names.map { row[$0].map { $0.isNull ? "" : Self.plain($0) } ?? "" } }
        return table.text(width: width)
    }

    private func outline(_ value: Value, indent: Int) -> String {
        let lead = String(repeating: "  ", count: indent)
        switch value {
        case .object(let members):
            let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            return sorted.map { entry("\(lead)\(PrintableText.clean($0.key)):", $0.value, indent: indent) }.joined()
        case .array(let values):
            if values.isEmpty { return "\(lead){}\n" }
            return values.map { entry("\(lead)-", $0, indent: indent) }.joined()
        default: return lead + PrintableText.clean(Self.plain(value), keepingLines: true) + "\n"
        }
    }

    private func entry(_ head: String, _ value: Value, indent: Int) -> String {
        if Self.isPlain(value) { return "\(head) \(PrintableText.clean(Self.plain(value), keepingLines: true))\n" }
        if value.array?.isEmpty == true { return "\(head) {}\n" }
        return "\(head)\n" + outline(value, indent: indent + 1)
    }

    private static func isPlain(_ value: Value) -> Bool {
        value.array == nil && value.object == nil
    }

    private static func plain(_ value: Value) -> String {
        switch value {
        case .null: "nil"
        case .string(let text): text
        default: CanonicalJSON.text(value)
        }
    }
}
