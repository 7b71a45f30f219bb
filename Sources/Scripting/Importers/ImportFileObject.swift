import Formats
import LuaRuntime
import Tables
import Values

/// `file`: what an importer reads. Lines come one at a time, so the whole of a large file is never in the script's memory.
struct ImportFileObject: LuaObject {
    static let luaName = "ImportFile"
    static let fieldNames = ["name"]

    let file: FormatSource
    let rows: ImportedRows

    var luaFieldNames: [String] { Self.fieldNames }

    func luaField(_ name: String) -> HostValue? {
        name == "name" ? .string(file.name) : nil
    }

    var luaText: String { "ImportFile" }

    static let luaMethods: [String: LuaMethod<ImportFileObject>] = [
        "lines": { object, _ in object.lines() },
        "fields": { object, call in
            let word = try call.optionalString(1, "separator")
            let separator = word.flatMap(Separator.init(rawValue:))
            guard word == nil || separator != nil else {
                throw call.bad(
                    1, "separator",
                    LocalizedText(
                        same: Separator.allCases.map { CanonicalJSON.text(.string($0.rawValue)) }.joined(
                            separator: ", ")),
                    .quoted(word ?? ""))
            }
            return try object.fields(separator, call)
        },
    ]

    /// A line that is not UTF-8 is reported and passed over: a script could make nothing of it.
    private func lines() -> HostValue {
        var lines = file.lines
        return .function(name: "lines") { [rows] call in
            while let line = lines.next() {
                try call.charge(steps: 1 + line.bytes.count / 64)
                rows.reach(line: line.number)
                if let text = line.text { return .several([.int(line.number), .string(text)]) }
                rows.refuse(RowProblem(.notUTF8, line: line.number))
            }
            return .nothing
        }
    }

    /// Rows of delimited text, quotes undone.
    private func fields(_ separator: Separator?, _ call: borrowing LuaCall) throws -> HostValue {
        try call.charge(steps: file.bytes.count / 16)
        let contents = CSVReader.read(file.bytes, separator: separator)
        for problem in contents.problems { rows.refuse(problem) }
        let faulty = Set(contents.problems.map(\.line))
        var rest = zip(contents.lines, contents.rows).filter { !faulty.contains($0.0) }[...]
        return .function(name: "fields") { [rows] call in
            guard let (line, fields) = rest.popFirst() else { return .nothing }
            try call.charge(steps: 1 + fields.count)
            rows.reach(line: line)
            return .several([.int(line), .list(fields.map { .string($0) })])
        }
    }
}
