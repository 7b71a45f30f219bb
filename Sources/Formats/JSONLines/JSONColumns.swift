import Tables
import Values

/// The columns that the lines of a file have together.
struct JSONColumns {
    fileprivate struct Column {
        var name: String
        var path: String
        var kind: ColumnKind
        /// The length of the text is kept, not the text.
        var isLength = false
    }

    private var columns: [Column] = []
    private let paths: [String]
    /// Columns of writing that are not kept.
    private(set) var dropped: [String] = []
    /// Columns that name people and are not `member`, which alone becomes an id.
    private(set) var people: [String] = []

    /// What programs call the moment and the person, most telling first.
    private static let synonyms: [(column: String, paths: [String])] = [
        (
            "time",
            ["time", "timestamp", "created_at", "createdAt", "date", "datetime", "ts", "at", "날짜", "일시", "시각"]
        ),
        (
            "member",
            [
                "member", "author.name", "user.name", "sender.name", "author.username", "user.username", "author",
                "user",
                "sender", "from", "name", "username", "nickname", "이름", "닉네임", "작성자",
            ]
        ),
    ]

    init(_ records: [JSONRecord], _ options: FormatOptions) {
        var values: [String: [Value]] = [:]
        for record in records { for (path, value) in record.cells { values[path, default: []].append(value) } }
        paths = values.keys.sorted()
        var names = Dictionary(options.headers.map { ($0.value, $0.key) }, uniquingKeysWith: { min($0, $1) })
        for (column, candidates) in Self.synonyms where options.headers[column] == nil {
            if let path = candidates.first(where: { values[$0] != nil && names[$0] == nil }) { names[path] = column }
        }
        for path in paths {
            add(path, names[path] ?? path, values[path] ?? [], options)
        }
        columns.sort { ($0.rank, $0.name) < ($1.rank, $1.name) }
    }

    private mutating func add(_ path: String, _ name: String, _ values: [Value], _ options: FormatOptions) {
        var kind = Self.kind(values)
        if name == "time" { kind = .time }
        if name == "member" { kind = .category }
        let names = Self.synonyms.first { $0.column == "member" }?.paths ?? []
        if !options.keepsText, name != "member", names.contains(path), kind == .category || kind == .text {
            people.append(name)
            return
        }
        guard kind == .text, !options.keepsText else {
            columns.append(Column(name: name, path: path, kind: kind))
            return
        }
        dropped.append(name)
        columns.append(Column(name: "\(name).length", path: path, kind: .number, isLength: true))
    }

    var fields: [Schema.Field] { columns.map { Schema.Field($0.name, $0.kind) } }

    /// As the file has it.
    func path(of name: String) -> String {
        columns.first { $0.name == name }?.path ?? name
    }

    /// Fails where a column that was asked for is not there, or nothing tells the time.
    func require(_ headers: [String: String], _ file: String) throws(InputError) {
        guard !paths.isEmpty else { return }
        let place = SourcePlace(file: file)
        for header in headers.values.sorted() where !paths.contains(header) {
            throw .missingColumn(header, among: paths, place)
        }
        guard columns.contains(where: { $0.name == "time" }) else {
            throw .missingColumn("time", among: paths, place)
        }
    }

    func append(_ record: JSONRecord, to rows: inout RecordBuilder) {
        var row: [String: Value] = [:]
        for column in columns {
            guard let value = record.cells[column.path] else { continue }
            if column.isLength {
                row[column.name] = .int(Int64(Self.text(value).count))
            } else if column.name == "time" {
                guard let time = Self.time(value) else {
                    return rows.refuse(.notATime, line: record.line, field: "time")
                }
                row["time"] = rows.cell(time)
            } else {
                row[column.name] = column.kind == .category || column.kind == .text ? .string(Self.text(value)) : value
            }
        }
        guard row["time"] != nil else { return rows.refuse(.noTime, line: record.line) }
        rows.append(row, line: record.line)
    }

    /// The kind of every value, or text of some sort where they differ.
    private static func kind(_ values: [Value]) -> ColumnKind {
        if values.allSatisfy({ $0.bool != nil }) { return .boolean }
        if values.allSatisfy({ $0.number != nil }) { return .number }
        let texts = values.map(text)
        if values.allSatisfy({ $0.string != nil }), texts.allSatisfy({ TimeText.read($0) != nil }) { return .time }
        let isWriting = texts.contains { $0.contains(where: \.isWhitespace) }
        let different = Set(texts).count
        // Few lines say little of how often a text comes again, so a short file's writing is told by its looks alone.
        return isWriting && (different > 64 || different > texts.count / 2) ? .text : .category
    }

    private static func text(_ value: Value) -> String {
        value.string ?? CanonicalJSON.text(value)
    }

    private static func time(_ value: Value) -> WallTime? {
        if let text = value.string { return TimeText.read(text) ?? EpochTime.read(text) }
        return value.number.flatMap { EpochTime.read($0) }
    }
}

extension JSONColumns.Column {
    fileprivate var rank: Int { name == "time" ? 0 : name == "member" ? 1 : 2 }
}
