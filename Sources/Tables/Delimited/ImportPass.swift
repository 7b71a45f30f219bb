import Values

/// One pass over the rows, or over a stretch of them, with the kinds decided.
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
    private(set) var outcome = Outcome.finished
    /// One for each column; that of a column that is not kept stays empty.
    private(set) var builders: [ColumnBuilder]
    private let kept: [Bool]
    private(set) var rowCount = 0
    /// Rows of the segment that is being filled.
    private var openRows = 0
    /// Where in the file the scanner's bytes begin, and where its next segment does.
    private let origin: Int
    private var nextSegment: Int
    /// Tells how far the whole import is when this pass has read so many bytes.
    private let progress: ((Int) -> Void)?
    private(set) var problemCount = 0
    private(set) var problems: [RowProblem] = []

    init(
        _ stretch: ImportStretch, _ columns: [ColumnPlan.Column], options: DelimitedImport, fieldCount: Int,
        progress: ((Int) -> Void)?
    ) {
        scanner = stretch.scanner
        origin = stretch.origin
        nextSegment = (stretch.origin / options.bytesPerSegment + 1) * options.bytesPerSegment
        self.progress = progress
        self.columns = columns
        self.options = options
        self.fieldCount = fieldCount
        missing = Set(options.missing.map { Array($0.utf8) })
        time = FastTime(offsetAt: options.offset, order: options.dates)
        builders = columns.map { ColumnBuilder($0.kind) }
        kept = columns.map(\.isKept)
        fields.reserveCapacity(fieldCount)
    }

    mutating func run() {
        var invalid = UTF8Check.firstInvalid(in: scanner.bytes, from: scanner.at)
        while !scanner.isAtEnd {
            let (line, start) = (scanner.line, scanner.at)
            if origin + start >= nextSegment { beginSegment(at: origin + start) }
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
                if case .demoted = outcome { return }
                for index in builders.indices { builders[index].truncate(to: openRows) }
                report(problem)
                continue
            }
            rowCount += 1
            openRows += 1
            if rowCount & Self.betweenReports == 0 { progress?(scanner.at) }
        }
    }

    /// A power of two less one: rows from one report of progress to the next.
    private static let betweenReports = 1 << 14 - 1

    /// A segment ends where a stretch of so many bytes of the file does: that is the same place however many passes
    /// share the file, so the same file always gives the same segments.
    private mutating func beginSegment(at offset: Int) {
        nextSegment = (offset / options.bytesPerSegment + 1) * options.bytesPerSegment
        guard openRows > 0 else { return }
        for index in builders.indices { builders[index].seal() }
        openRows = 0
    }

    /// Hands over what was collected for a column, so that finishing one does not copy it.
    mutating func takeBuilder(_ index: Int) -> ColumnBuilder {
        let builder = builders[index]
        builders[index] = ColumnBuilder(builder.kind)
        return builder
    }

    /// The line after the last that was read, counted from the start of the stretch.
    var endLine: Int { scanner.line }

    /// Goes on with what another pass read of the stretch that follows.
    mutating func append(_ next: ImportPass) {
        for index in builders.indices { builders[index].append(next.builders[index]) }
        let room = ImportReport.mostProblems - problems.count
        problems += next.problems.prefix(room).map { problem in
            var problem = problem
            problem.line += scanner.line - 1
            return problem
        }
        problemCount += next.problemCount
        rowCount += next.rowCount
        scanner = next.scanner.continuing(from: scanner)
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
        for index in 0..<fieldCount where kept[index] {
            let field = fields[index]
            let reason: RowProblem.Reason?
            if field.hasDoubledQuotes {
                reason = scanner.content(field).withUnsafeBufferPointer {
                    append($0, 0..<$0.count, index, line)
                }
            } else {
                reason = append(scanner.bytes, field.start..<field.end, index, line)
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
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ index: Int, _ line: Int
    ) -> RowProblem.Reason? {
        let kind = builders[index].kind
        let trimmed = ByteTrim.range(bytes, range.lowerBound, range.upperBound)
        if trimmed.isEmpty || (!missing.isEmpty && missing.contains(Array(bytes[trimmed]))) {
            builders[index].appendMissing()
            return nil
        }
        let value = UnsafeBufferPointer(rebasing: bytes[trimmed])
        switch kind {
        case .time:
            if let milliseconds = time.read(value) {
                builders[index].append(time: milliseconds)
                return nil
            }
        case .number:
            if let number = WrittenNumber.read(value, inferring: columns[index].isInferred) {
                builders[index].append(number: number)
                return nil
            }
        case .boolean:
            if let boolean = BooleanText.read(value, inferring: columns[index].isInferred) {
                builders[index].append(boolean: boolean)
                return nil
            }
        case .category:
            builders[index].append(utf8: UnsafeRawBufferPointer(value))
            return nil
        case .text:
            builders[index].append(utf8: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range])))
            return nil
        }
        if columns[index].isInferred {
            outcome = .demoted(
                column: index, line: line,
                candidates: ColumnPlan.remaining(columns[index].candidates, value, options.dates))
        }
        return kind == .time ? .notATime : kind == .number ? .notANumber : .notABoolean
    }
}
