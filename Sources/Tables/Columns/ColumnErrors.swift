package import Values

extension ColumnKind {
    var title: LocalizedText {
        switch self {
        case .time: LocalizedText(ko: "시각", en: "time")
        case .category: LocalizedText(ko: "분류", en: "category")
        case .number: LocalizedText(ko: "숫자", en: "number")
        case .text: LocalizedText(ko: "글", en: "text")
        case .boolean: LocalizedText(ko: "참/거짓", en: "boolean")
        }
    }
}

extension InputError {
    static func unnamedColumn(position: Int) -> InputError {
        InputError(
            code: "table.unnamed-column",
            what: LocalizedText(ko: "\(position)번째 열에 이름이 없습니다", en: "column \(position) has no name"),
            next: LocalizedText(ko: "첫 줄에 열 이름을 적어 주십시오.", en: "Give every column a name in the first line."))
    }

    static func duplicateColumn(_ name: String) -> InputError {
        InputError(
            code: "table.duplicate-column",
            what: LocalizedText(ko: "열 이름 ‘\(name)’이(가) 두 번 나옵니다", en: "the column name ‘\(name)’ appears twice"),
            next: LocalizedText(ko: "열 이름을 서로 다르게 바꿔 주십시오.", en: "Give the columns different names."))
    }

    static func unknownColumn(_ name: String, among names: [String]) -> InputError {
        let nearest = Nearest.match(name, in: names)
        let list = names.joined(separator: ", ")
        return InputError(
            code: "table.unknown-column",
            what: LocalizedText(ko: "‘\(name)’ 열이 없습니다", en: "there is no column ‘\(name)’"),
            next: nearest.map { LocalizedText(ko: "‘\($0)’을(를) 뜻하셨습니까?", en: "Did you mean ‘\($0)’?") }
                ?? LocalizedText(ko: "있는 열: \(list)", en: "The columns are: \(list)"))
    }

    /// Where a period's name may stand for a column's.
    package static func unknownColumn(_ name: String, among names: [String], orPeriods periods: [String]) -> InputError
    {
        var error = unknownColumn(name, among: names + periods)
        if Nearest.match(name, in: names + periods) == nil {
            let (columns, words) = (names.joined(separator: ", "), periods.joined(separator: ", "))
            error.next = LocalizedText(
                ko: "있는 열: \(columns). 기간: \(words)", en: "The columns are: \(columns). Periods: \(words)")
        }
        return error
    }

    static func wrongColumnKind(_ name: String, is kind: ColumnKind, needs kinds: [ColumnKind]) -> InputError {
        let ko = kinds.map(\.title.ko).joined(separator: " 또는 ")
        let en = kinds.map(\.title.en).joined(separator: " or ")
        return InputError(
            code: "table.wrong-column-kind",
            what: LocalizedText(
                ko: "‘\(name)’ 열의 종류는 \(kind.title.ko)인데 \(ko)이어야 합니다",
                en: "the column ‘\(name)’ is \(kind.title.en) where \(en) is needed"))
    }

    static func noTimeColumn() -> InputError {
        InputError(
            code: "table.no-time-column",
            what: LocalizedText(ko: "이 표에는 시각 열이 없습니다", en: "this table has no time column"),
            next: LocalizedText(
                ko: "가져올 때 시각이 담긴 열을 `time`으로 지정해 주십시오.",
                en: "Name the column that holds the time `time` when you import it."))
    }

    static func wrongValue(_ value: Value, for field: Schema.Field) -> InputError {
        let shown = CanonicalJSON.text(value)
        return InputError(
            code: "table.wrong-value",
            what: LocalizedText(
                ko: "\(shown)은(는) \(field.kind.title.ko) 열 ‘\(field.name)’과 비교할 수 없습니다",
                en: "\(shown) cannot be compared with the \(field.kind.title.en) column ‘\(field.name)’"))
    }

    static func differentSchemas() -> InputError {
        InputError(
            code: "table.different-schemas",
            what: LocalizedText(
                ko: "열이 서로 다른 표는 이어 붙일 수 없습니다", en: "tables with different columns cannot be put together"))
    }
}
