import Formats
import LuaRuntime
import Tables
import Values

/// The rows that a script makes of a file. A class, because the functions `row` and `skip` and the file's lines share it;
/// it never leaves the run.
final class ImportedRows {
    private let columns: [Schema.Field]
    private let keepsText: Bool
    private var builder: RecordBuilder
    /// The line that the script is at.
    private(set) var line = 1
    private var dropped: [String] { keepsText ? [] : columns.filter { $0.kind == .text }.map(\.name) }

    init(_ columns: [Schema.Field], _ options: FormatOptions) throws(InputError) {
        self.columns = columns
        keepsText = options.keepsText
        builder = try RecordBuilder(
            columns.map { field in
                field.kind == .text && !options.keepsText ? Schema.Field("\(field.name).length", .number) : field
            }, options)
    }

    /// What a script has while it reads a file.
    var globals: [String: HostValue] {
        [
            "row": .function(name: "row") { [self] call in
                try append(call)
                return .nothing
            },
            "skip": .function(name: "skip") { [self] call in
                builder.refuse(.skippedByScript, line: line, try Self.reason(call))
                return .nothing
            },
        ]
    }

    func reach(line: Int) {
        self.line = line
    }

    func refuse(_ problem: RowProblem) {
        builder.refuse(problem.reason, line: problem.line, column: problem.column, problem.explanation)
    }

    func finish(_ file: FormatSource, _ title: LocalizedText) throws(InputError) -> (
        table: Table, report: ImportReport
    ) {
        if !dropped.isEmpty {
            let list = dropped.joined(separator: ", ")
            builder.note(
                LocalizedText(
                    ko: "글이 담긴 열은 길이만 남기고 뺐습니다(--keep-text로 남길 수 있습니다): \(list)",
                    en: "columns of writing are left out but for their length (--keep-text keeps them): \(list)"))
        }
        return try builder.finish(file, title)
    }

    private func append(_ call: borrowing LuaCall) throws(LuaError) {
        let value = try call.table(1, "cells").value()
        guard var row = value.object ?? (value == [] ? [:] : nil) else {
            throw .shape(
                LuaPath("row"), expected: LocalizedText(ko: "{ 열 = 값, … }", en: "{ column = value, … }"),
                found: LocalizedText(ko: "목록", en: "a list"), origin: call.place)
        }
        let names = columns.map(\.name)
        if let name = row.keys.filter({ !names.contains($0) }).min() {
            throw .shape(
                LuaPath("row").field(name),
                LocalizedText(ko: "columns에 ‘\(name)’ 열이 없습니다", en: "columns has no ‘\(name)’"), origin: call.place,
                next: LuaError.hint(name, among: names))
        }
        for name in dropped {
            if let text = row.removeValue(forKey: name)?.string { row["\(name).length"] = .int(Int64(text.count)) }
        }
        builder.append(written: row, line: line)
    }

    /// A text for both languages, one for each, or none.
    private static func reason(_ call: borrowing LuaCall) throws(LuaError) -> LocalizedText? {
        let value = try call.any(1, "reason")
        switch value {
        case .nil: return nil
        case .string(let text): return LocalizedText(same: String(text.prefix(200)))
        case .table: return try value.localized(at: LuaPath("reason"), origin: call.place)
        default: throw call.bad(1, "reason", .translations, value.found)
        }
    }
}
