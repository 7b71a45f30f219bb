package import Tables
package import Values

/// Makes a table of records and counts what could not be one: the same for every format, so that they all report alike.
package struct RecordBuilder {
    private let options: FormatOptions
    private var rows: TableBuilder
    private var rowCount = 0
    private var problems: [RowProblem] = []
    private var problemCount = 0
    private var notes: [LocalizedText] = []
    /// The offset of the day last asked for, where it is the same all day: logs name one day many times over, and
    /// asking may walk a zone's rules.
    private var lastOffset: (day: CalendarDate, seconds: Int)?

    package init(_ columns: [Schema.Field], _ options: FormatOptions) throws(InputError) {
        self.options = options
        rows = TableBuilder(try Schema(columns), offset: options.offset)
    }

    package var schema: Schema { rows.schema }

    /// Takes a record that began in `line`. A value that its column cannot hold makes it a problem.
    package mutating func append(_ row: [String: Value], line: Int) {
        do throws(InputError) {
            try rows.append(row)
            rowCount += 1
        } catch {
            // The error quotes the value, which may be personal; where it stands is enough.
            let field = rows.schema.fields.first { field in
                row[field.name].map { !Self.fits($0, field.kind) } ?? false
            }
            refuse(Self.reason(field?.kind), line: line, field: field?.name)
        }
    }

    package mutating func refuse(
        _ reason: RowProblem.Reason, line: Int, column: Int? = nil, field: String? = nil,
        _ explanation: LocalizedText? = nil
    ) {
        problemCount += 1
        guard problems.count < ImportReport.mostProblems else { return }
        problems.append(RowProblem(reason, line: line, column: column, field: field, explanation: explanation))
    }

    /// Says something about the file as a whole.
    package mutating func note(_ text: LocalizedText) {
        notes.append(text)
    }

    /// The moment of a wall clock, as a cell.
    package mutating func cell(_ time: WallTime) -> Value {
        .int(time.timestamp(offset: time.offset ?? offset(time.date, time.millisecondOfDay ?? 0)).milliseconds)
    }

    private mutating func offset(_ date: CalendarDate, _ millisecond: Int) -> Int {
        if let last = lastOffset, last.day == date { return last.seconds }
        let first = options.offset(date, 0)
        guard first == options.offset(date, 86_399_999) else { return options.offset(date, millisecond) }
        lastOffset = (date, first)
        return first
    }

    package func finish(_ source: FormatSource, _ format: LocalizedText) throws(InputError) -> (
        table: Table, report: ImportReport
    ) {
        if options.badRows == .stop, !problems.isEmpty {
            throw .badRows(problems, count: problemCount, file: source.name)
        }
        guard rowCount + problemCount > 0 else { throw .noRecords(format, source.name) }
        let segment = rows.finish()
        let report = ImportReport(
            records: segment, problemCount: problemCount, problems: problems, notes: notes)
        return (try Table(segment.schema, segments: [segment]), report)
    }

    private static func fits(_ value: Value, _ kind: ColumnKind) -> Bool {
        switch kind {
        case .time: value.isNull || value.int != nil || value.string.flatMap { TimeText.read($0) } != nil
        case .category, .text: value.isNull || value.string != nil
        case .number: value.isNull || value.number != nil
        case .boolean: value.isNull || value.bool != nil
        }
    }

    static func reason(_ kind: ColumnKind?) -> RowProblem.Reason {
        switch kind {
        case .time: .notATime
        case .number: .notANumber
        case .boolean: .notABoolean
        case .category, .text, nil: .notAText
        }
    }
}

extension InputError {
    static func noRecords(_ format: LocalizedText, _ file: String) -> InputError {
        InputError(
            code: "import.no-records",
            what: LocalizedText(
                ko: "파일에서 \(format.ko)의 기록을 하나도 찾지 못했습니다", en: "the file holds no record of \(format.en)"),
            place: SourcePlace(file: file),
            next: LocalizedText(
                ko: "파일이 맞는지 보고, 다른 형식이면 --format으로 정해 주십시오.",
                en: "See whether it is the right file; if it is of another format, name it with --format."))
    }
}
