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
    /// Column → its name in the file, as `--map time=date` gives it.
    package var headers: [String: String] = [:]
    /// Columns that must be there.
    package var required: [String] = []
    /// The only columns to keep; nil keeps all. What is not kept is not read, so no personal data slips in with it.
    package var only: Set<String>?
    package var badRows = BadRows.stop
    /// Texts that stand for a missing cell, as well as an empty field.
    package var missing: Set<String> = []
    /// Category column → what each category becomes: names into member ids. Asked once for each category, whatever the
    /// number of rows. The column is then a category, whether declared or not.
    package var mappings: [String: (String) -> String] = [:]
    /// Seconds ahead of UTC for a time without a zone; a bare date is the start of its day.
    package var offset: TableBuilder.OffsetAt
    package var rowsPerSegment = 1 << 20

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
        while true {
            var pass = ImportPass(scanner, columns, options: self, fieldCount: header.fieldCount)
            switch pass.run() {
            case .finished: return try finish(pass, columns, separator, file)
            case .demoted(let index, let line, let candidates):
                columns[index].demotion =
                    columns[index].demotion ?? ImportReport.Demotion(from: columns[index].kind, line: line)
                columns[index].candidates = candidates
            }
        }
    }

    private func finish(
        _ pass: ImportPass, _ planned: [ColumnPlan.Column], _ separator: Separator, _ file: String
    ) throws(InputError) -> (table: Table, report: ImportReport) {
        if badRows == .stop, let first = pass.problems.first { throw .badRows(first, pass, file) }
        var fields: [Schema.Field] = []
        var columns: [Column] = []
        var reports: [ImportReport.Column] = []
        for (plan, builder) in zip(planned, pass.builders) {
            guard let builder else { continue }
            let column = finish(plan, builder)
            fields.append(Schema.Field(plan.name, column.kind))
            columns.append(column)
            reports.append(
                ImportReport.Column(
                    name: plan.name, header: plan.header, kind: column.kind, isInferred: plan.isInferred,
                    missingCount: column.missingCount, demotion: plan.demotion))
        }
        let schema = try Schema(fields)
        let segment = Segment(schema: schema, columns: columns, rowCount: pass.rowCount)
        let report = ImportReport(
            separator: separator, columns: reports, rowCount: pass.rowCount, problemCount: pass.problemCount,
            problems: pass.problems)
        return (try Table(schema, segments: segment.divided(rowsPerSegment: rowsPerSegment)), report)
    }

    private func finish(_ plan: ColumnPlan.Column, _ builder: ColumnBuilder) -> Column {
        if plan.isInferred, plan.kind == .category {
            let (used, present) = (builder.usedCategories, builder.presentCount)
            if used > 64 && used > present / 2 { return builder.finishAsText() }
        }
        if plan.isInferred, builder.presentCount == 0 {
            let texts = ColumnBuilder(.text)
            for _ in 0..<builder.count { texts.appendMissing() }
            return texts.finish()
        }
        return builder.finish(mapping: mappings[plan.name] ?? { $0 })
    }
}
