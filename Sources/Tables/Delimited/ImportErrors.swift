package import Values

extension InputError {
    static func emptyFile(_ file: String) -> InputError {
        InputError(
            code: "import.empty-file", what: LocalizedText(ko: "파일이 비어 있습니다", en: "the file is empty"),
            place: SourcePlace(file: file))
    }

    static func headerProblem(_ problem: RowProblem, _ file: String) -> InputError {
        InputError(
            code: "import.bad-header", what: LocalizedText(ko: "첫 줄을 읽을 수 없습니다", en: "the first line cannot be read"),
            place: SourcePlace(file: file, line: problem.line, column: problem.column), reasons: [problem.explanation],
            next: problem.reason == .notUTF8
                ? LocalizedText(
                    ko: "파일을 UTF-8 CSV로 저장해 주십시오. 엑셀에서는 ‘CSV UTF-8(쉼표로 분리)’입니다.",
                    en: "Save the file as CSV in UTF-8; in Excel it is ‘CSV UTF-8 (Comma delimited)’.")
                : nil)
    }

    static func missingHeader(_ place: SourcePlace) -> InputError {
        InputError(
            code: "import.missing-header",
            what: LocalizedText(
                ko: "첫 줄이 열 이름이 아니라 자료로 보입니다", en: "the first line looks like data, not like column names"),
            place: place,
            next: LocalizedText(ko: "첫 줄에 열 이름을 적어 주십시오.", en: "Put a line with the column names first."))
    }

    static func unnamedHeader(_ place: SourcePlace) -> InputError {
        InputError(
            code: "import.unnamed-column", what: LocalizedText(ko: "이름이 없는 열이 있습니다", en: "a column has no name"),
            place: place,
            next: LocalizedText(ko: "열 이름을 적거나 그 열을 지워 주십시오.", en: "Name the column, or delete it."))
    }

    static func duplicateHeader(_ name: String, _ place: SourcePlace) -> InputError {
        InputError(
            code: "import.duplicate-header",
            what: LocalizedText(ko: "열 이름 ‘\(name)’이(가) 두 번 나옵니다", en: "the column name ‘\(name)’ appears twice"),
            place: place,
            next: LocalizedText(ko: "열 이름을 서로 다르게 바꿔 주십시오.", en: "Give the columns different names."))
    }

    package static func missingColumn(_ name: String, among names: [String], _ place: SourcePlace) -> InputError {
        let list = names.joined(separator: ", ")
        return InputError(
            code: "import.missing-column",
            what: LocalizedText(ko: "파일에 ‘\(name)’ 열이 없습니다", en: "the file has no column ‘\(name)’"), place: place,
            reasons: [LocalizedText(ko: "있는 열: \(list)", en: "The columns are: \(list)")],
            next: Nearest.match(name, in: names).map {
                LocalizedText(ko: "‘\($0)’을(를) 뜻하셨습니까?", en: "Did you mean ‘\($0)’?")
            }
                ?? LocalizedText(
                    ko: "어느 열이 ‘\(name)’인지 지정해 주십시오.", en: "Say which column is ‘\(name)’."))
    }

    static func badRows(_ first: RowProblem, _ pass: ImportPass, _ file: String) -> InputError {
        badRows(
            pass.problems, count: pass.problemCount, file: file,
            asks: LocalizedText(ko: "UTF-8 CSV", en: "CSV in UTF-8"))
    }

    /// `problems` are the first of so many. `kind` is what a file that is not UTF-8 is to be saved as.
    package static func badRows(
        _ problems: [RowProblem], count: Int, file: String, asks kind: LocalizedText = LocalizedText(same: "UTF-8")
    ) -> InputError {
        let rest = count - problems.count
        let more = rest > 0 ? [LocalizedText(ko: "그 밖에 \(rest)행", en: "and \(rest) more")] : []
        return InputError(
            code: "import.bad-rows",
            what: LocalizedText(ko: "읽을 수 없는 행이 \(count)개 있습니다", en: "\(count) rows cannot be read"),
            place: SourcePlace(file: file, line: problems.first?.line, column: problems.first?.column),
            reasons: problems.map(\.text) + more,
            next: problems.contains { $0.reason == .notUTF8 }
                ? LocalizedText(ko: "파일을 \(kind.ko)로 저장해 주십시오.", en: "Save the file as \(kind.en).")
                : LocalizedText(
                    ko: "이 행들을 고치거나, 읽을 수 없는 행을 건너뛰도록 정해 주십시오(--on-error skip).",
                    en: "Correct these rows, or choose to skip rows that cannot be read (--on-error skip)."))
    }
}
