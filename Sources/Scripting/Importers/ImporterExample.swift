import LuaRuntime
package import Values

/// An example inside an importer: the text of a file, the rows it gives, and the lines it skips.
package struct ImporterExample: Hashable, Sendable {
    static let fieldNames = ["given", "expect", "skipped"]

    package var given: String
    package var expect: [[String: Value]]
    package var skipped: [Int]

    static func read(from table: LuaRef, columns: [String]) throws(LuaError) -> [ImporterExample] {
        try table.examples("{ given = …, expect = … }") { example throws(LuaError) in
            try example.onlyFields(fieldNames)
            _ = try example.table("expect")
            return ImporterExample(
                given: try example.string("given"), expect: try rows(of: example, columns),
                skipped: try lines(of: example))
        }
    }

    private static func rows(of example: LuaRef, _ columns: [String]) throws(LuaError) -> [[String: Value]] {
        var rows: [[String: Value]] = []
        for (index, value) in try example.list("expect").enumerated() {
            guard let row = value.table else {
                throw .shape(
                    example.path.field("expect").element(index + 1), expected: LuaKind.table.text, found: value.found,
                    origin: example.origin)
            }
            try row.onlyFields(columns)
            rows.append(try row.value().object ?? [:])
        }
        return rows
    }

    private static func lines(of example: LuaRef) throws(LuaError) -> [Int] {
        var lines: [Int] = []
        for (index, value) in try example.list("skipped").enumerated() {
            guard let line = value.int, line > 0, line < 1 << 31 else {
                throw .shape(
                    example.path.field("skipped").element(index + 1),
                    expected: LocalizedText(ko: "줄 번호", en: "the number of a line"), found: value.found,
                    origin: example.origin)
            }
            lines.append(Int(line))
        }
        return lines
    }
}
