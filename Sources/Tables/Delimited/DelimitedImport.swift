package import Values

/// How to turn delimited text into a table.
///
/// The first line names the columns. A kind that is not declared is found out: time, number or boolean when every
/// value reads so, else category when few values differ (at most 64, or half of the rows), else text. Spaces around a
/// value are dropped, except in a column declared as text; a field with nothing in it is a missing cell.
package struct DelimitedImport {
    package enum BadRows: String, Sendable, CaseIterable {
        /// Any row with a problem fails the import. The whole file is still read, so that all problems are counted.
        case stop
        /// Rows with a problem are left out and reported.
        case skip
    }

    /// Nil finds it out from the first line.
    package var separator: Separator?
    /// Column → kind.
    package var kinds: [String: ColumnKind] = [:]
    /// The order of day and month where the year comes last; nil reads no such dates.
    package var dates: DateOrder?
    /// Column → its name in the file, as `--map time=date` gives it.
    package var headers: [String: String] = [:]
    /// Columns that must be there.
    package var required: [String] = []
    /// The only columns to keep; nil keeps all. What is not kept is not read, so no personal data slips in with it.
    package var only: Set<String>?
    package var badRows = BadRows.stop
    /// Texts that stand for a missing cell, as well as an empty field.
    package var missing: Set<String> = []
    /// Seconds ahead of UTC for a time without a zone; a bare date is the start of its day. Passes ask at once.
    package var offset: TableBuilder.OffsetAt
    /// A segment holds the rows that begin in one stretch of so many bytes.
    package var bytesPerSegment = 16 << 20
    /// How many passes may share a large file, each on a thread of its own.
    package var passes = 1
    /// Told now and then how many of the file's bytes are read.
    package var progress: ((_ done: Int, _ total: Int) -> Void)?

    package init(offset: @escaping TableBuilder.OffsetAt) {
        self.offset = offset
    }

    /// The table and the report. `file` is for messages only. Fails for a file that is empty or too large, a header
    /// that will not do, a map of columns that does not fit it, and, with `.stop`, for any row with a problem.
    package func read(_ bytes: [UInt8], file: String) throws(InputError) -> (table: Table, report: ImportReport) {
        guard bytes.count < 1 << 31 else {
            throw InputError(
                code: "import.too-large",
                what: LocalizedText(ko: "파일이 2GB보다 큽니다", en: "the file is larger than 2 GB"),
                place: SourcePlace(file: file),
                next: LocalizedText(ko: "파일을 나누어 가져와 주십시오.", en: "Import it in parts."))
        }
        let result = TextEncoding.withUTF8(bytes) { text -> Result<(table: Table, report: ImportReport), InputError> in
            do throws(InputError) {
                return .success(try read(text, file))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private func read(_ text: UnsafeBufferPointer<UInt8>, _ file: String) throws(InputError) -> (
        table: Table, report: ImportReport
    ) {
        let separator = self.separator ?? .detect(in: text)
        var scanner = CSVScanner(text, separator: separator.byte)
        let header = try HeaderLine(&scanner, options: self, file: file)
        let plan = ColumnPlan(header, options: self, scanner)
        var columns = plan.columns
        let stretches = ImportStretch.stretches(of: scanner, count: passes, bytesPerSegment: bytesPerSegment)
        while true {
            switch run(stretches, columns, fieldCount: header.fieldCount) {
            case .finished(var pass):
                progress?(text.count, text.count)
                return try finish(&pass, columns, separator, file)
            case .demoted(let index, let line, let candidates):
                columns[index].demotion =
                    columns[index].demotion ?? ImportReport.Demotion(from: columns[index].kind, line: line)
                columns[index].candidates = candidates
            }
        }
    }

    private enum Run {
        case finished(ImportPass)
        case demoted(column: Int, line: Int, candidates: [ColumnKind])
    }

    private func run(_ stretches: [ImportStretch], _ columns: [ColumnPlan.Column], fieldCount: Int) -> Run {
        let total = stretches.reduce(0) { max($0, $1.origin + $1.scanner.bytes.count) }
        var passes = stretches.enumerated().map { index, stretch in
            // The first speaks for all: they read at one speed.
            let share = progress.map { progress in { progress(min($0 * stretches.count, total), total) } }
            return ImportPass(
                stretch, columns, options: self, fieldCount: fieldCount, progress: index == 0 ? share : nil)
        }
        Concurrently.forEach(&passes) { $0.run() }
        var lines = 0
        for pass in passes {
            if case .demoted(let column, let line, let candidates) = pass.outcome {
                return .demoted(column: column, line: lines + line, candidates: candidates)
            }
            lines += pass.endLine - 1
        }
        var whole = passes.removeFirst()
        for pass in passes { whole.append(pass) }
        return .finished(whole)
    }

    private func finish(
        _ pass: inout ImportPass, _ planned: [ColumnPlan.Column], _ separator: Separator, _ file: String
    ) throws(InputError) -> (table: Table, report: ImportReport) {
        if badRows == .stop, let first = pass.problems.first { throw .badRows(first, pass, file) }
        var fields: [Schema.Field] = []
        var columns: [[Column]] = []
        var reports: [ImportReport.Column] = []
        for (index, plan) in planned.enumerated() where plan.isKept {
            let segments = finish(plan, pass.takeBuilder(index))
            fields.append(Schema.Field(plan.name, segments[0].kind))
            columns.append(segments)
            reports.append(
                ImportReport.Column(
                    name: plan.name, header: plan.header, kind: segments[0].kind, isInferred: plan.isInferred,
                    missingCount: segments.reduce(0) { $0 + $1.missingCount }, demotion: plan.demotion))
        }
        let schema = try Schema(fields)
        let segments = (columns.first ?? []).indices.map { segment in
            let own = columns.map { $0[segment] }
            return Segment(schema: schema, columns: own, rowCount: own[0].count)
        }
        let report = ImportReport(
            separator: separator, columns: reports, rowCount: pass.rowCount, problemCount: pass.problemCount,
            problems: pass.problems)
        return (try Table(schema, segments: segments), report)
    }

    private func finish(_ plan: ColumnPlan.Column, _ finished: consuming ColumnBuilder) -> [Column] {
        var builder = finished
        guard plan.isInferred else { return builder.finishSegments() }
        let present = builder.presentCount
        if present == 0 { return builder.finishAsMissingTexts() }
        if plan.kind == .category {
            let used = builder.usedCategories
            if used > 64 && used > present / 2 { return builder.finishAsText() }
        }
        return builder.finishSegments()
    }
}
