import Values

/// One pass over the rows with the kinds decided.
struct ImportPass {
    enum Outcome {
        case finished
        /// A value of an inferred column is not of its kind; these kinds are left.
        case demoted(column: Int, line: Int, candidates: [ColumnKind])
    }

    private var scanner: CSVScanner
    private let columns: [ColumnPlan.Column]
    private let options: DelimitedImport
    private let fieldCount: Int
    private let missing: Set<[UInt8]>
    private var time: FastTime
    private var fields: [CSVScanner.Field] = []
    private var outcome = Outcome.finished
    /// Nil for a column that is not kept.
    let builders: [ColumnBuilder?]
    private(set) var rowCount = 0
    private(set) var problemCount = 0
    private(set) var problems: [RowProblem] = []

    init(_ scanner: CSVScanner, _ columns: [ColumnPlan.Column], options: DelimitedImport, fieldCount: Int) {
        self.scanner = scanner
        self.columns = columns
        self.options = options
        self.fieldCount = fieldCount
        missing = Set(options.missing.map { Array($0.utf8) })
        time = FastTime(offsetAt: options.offset)
        builders = columns.map { $0.isKept ? ColumnBuilder($0.kind) : nil }
        fields.reserveCapacity(fieldCount)
    }

    mutating func run() -> Outcome {
        var invalid = UTF8Check.firstInvalid(in: scanner.bytes, from: scanner.at)
        while !scanner.isAtEnd {
            let (line, start) = (scanner.line, scanner.at)
            let found = scanRow()
            if let offset = invalid, offset < scanner.at {
                report(RowProblem(invalidAt: offset, rowLine: line, rowStart: start, scanner))
                invalid = UTF8Check.firstInvalid(in: scanner.bytes, from: scanner.at)
                continue
            }
            if let fault = scanner.fault {
                report(RowProblem(fault, scanner))
                continue
            }
            if found.isBlank { continue }
            guard found.count == fieldCount else {
                let text = RowProblem.Reason.fieldCount.explanation(field: nil, fields: (found.count, fieldCount))
                report(RowProblem(reason: .fieldCount, line: line, explanation: text))
                continue
            }
            if let problem = appendRow(line, start) {
                if case .demoted = outcome { return outcome }
                for builder in builders { builder?.truncate(to: rowCount) }
                report(problem)
                continue
            }
            rowCount += 1
        }
        return .finished
    }

    /// Cuts the next row into `fields`, up to as many as the header has.
    private mutating func scanRow() -> (count: Int, isBlank: Bool) {
        fields.removeAll(keepingCapacity: true)
        scanner.fault = nil
        var count = 0
        var isBlank = true
        while true {
            let field = scanner.next()
            count += 1
            if count <= fieldCount { fields.append(field) }
            if !field.isEmpty || field.isQuoted { isBlank = false }
            if field.endsRow { return (count, isBlank) }
        }
    }

    private mutating func report(_ problem: RowProblem) {
        problemCount += 1
        if problems.count < ImportReport.mostProblems { problems.append(problem) }
    }

    private mutating func appendRow(_ line: Int, _ start: Int) -> RowProblem? {
        for index in 0..<fieldCount {
            guard let builder = builders[index] else { continue }
            let field = fields[index]
            let reason: RowProblem.Reason?
            if field.hasDoubledQuotes {
                reason = scanner.content(field).withUnsafeBufferPointer {
                    append($0, 0..<$0.count, index, builder, line)
                }
            } else {
                reason = append(scanner.bytes, field.start..<field.end, index, builder, line)
            }
            if let reason {
                let place = scanner.line(of: field.start, rowLine: line, rowStart: start)
                return RowProblem(
                    reason: reason, line: place.line,
                    column: scanner.column(of: field.start, lineStart: place.lineStart),
                    field: columns[index].name, explanation: reason.explanation(field: columns[index].name))
            }
        }
        return nil
    }

    @inline(__always)
    private mutating func append(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ index: Int, _ builder: ColumnBuilder, _ line: Int
    ) -> RowProblem.Reason? {
        let kind = builder.kind
        let trimmed = ByteTrim.range(bytes, range.lowerBound, range.upperBound)
        if trimmed.isEmpty || (!missing.isEmpty && missing.contains(Array(bytes[trimmed]))) {
            builder.appendMissing()
            return nil
        }
        let value = UnsafeBufferPointer(rebasing: bytes[trimmed])
        switch kind {
        case .time:
            if let milliseconds = time.read(value) {
                builder.append(time: milliseconds)
                return nil
            }
        case .number:
            if let number = WrittenNumber.read(value, inferring: columns[index].isInferred) {
                builder.append(number: number)
                return nil
            }
        case .boolean:
            if let boolean = BooleanText.read(value, inferring: columns[index].isInferred) {
                builder.append(boolean: boolean)
                return nil
            }
        case .category:
            builder.append(utf8: UnsafeRawBufferPointer(value))
            return nil
        case .text:
            builder.append(utf8: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range])))
            return nil
        }
        if columns[index].isInferred {
            outcome = .demoted(
                column: index, line: line, candidates: ColumnPlan.remaining(columns[index].candidates, value))
        }
        return kind == .time ? .notATime : kind == .number ? .notANumber : .notABoolean
    }
}
