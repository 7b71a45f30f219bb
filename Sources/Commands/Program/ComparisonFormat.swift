import Values

enum ComparisonFormat: String, EndingFormat {
    case md, html

    static func unknown(_ output: String) -> InputError {
        InputError(
            code: "compare.format",
            what: LocalizedText(ko: "비교를 \(output)에 쓸 수 없습니다", en: "a comparison cannot be written to \(output)"),
            next: LocalizedText(ko: "이름을 .md나 .html로 끝내세요.", en: "End its name in .md or .html."))
    }
}
