import Foundation
import Tables
import Values

/// One table of a data package.
struct DataResource {
    struct Field {
        var name: String
        var kind: ColumnKind

        init(_ name: String, _ kind: ColumnKind) {
            self.name = name
            self.kind = kind
        }
    }

    private let part: ArchivePart
    private let title: LocalizedText?
    private let fields: [Field]

    init(_ part: ArchivePart, title: LocalizedText?, fields: [Field]) {
        self.part = part
        self.title = title
        self.fields = fields
    }

    /// A name in a package is of small letters, digits, `-`, `_` and `.`; `taken` holds those that others have.
    func value(taken: inout Set<String>) -> Value {
        let stem = ((part.path as NSString).lastPathComponent as NSString).deletingPathExtension
        let plain = String(stem.lowercased().map { $0 == "@" ? "." : $0 })
        var name = plain
        var number = 2
        while !taken.insert(name).inserted {
            name = "\(plain)-\(number)"
            number += 1
        }
        var members: [String: Value] = [
            "name": .string(name), "path": .string(part.path), "profile": "tabular-data-resource", "format": "csv",
            "mediatype": "text/csv", "encoding": "utf-8", "bytes": .int(Int64(part.size)),
            "hash": .string("sha256:\(part.digest.hex)"),
            "dialect": [
                "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true,
            ],
            "schema": ["fields": .array(fields.map(Self.value)), "missingValues": [""]],
        ]
        members["title"] = title.map { .string("\($0.ko) · \($0.en)") }
        return .object(members)
    }

    private static func value(_ field: Field) -> Value {
        var members: [String: Value] = ["name": .string(field.name), "type": .string(type(field.kind))]
        // With the offset of the clock on the wall, which the default format does not allow.
        if field.kind == .time { members["format"] = "any" }
        return .object(members)
    }

    private static func type(_ kind: ColumnKind) -> String {
        switch kind {
        case .time: "datetime"
        case .category, .text: "string"
        case .number: "number"
        case .boolean: "boolean"
        }
    }
}
