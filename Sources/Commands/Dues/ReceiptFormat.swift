import Values

enum ReceiptFormat: String, EndingFormat {
    case md, txt

    static func unknown(_ output: String) -> InputError {
        InputError(
            code: "receipt.format",
            what: LocalizedText(ko: "영수증을 \(output)에 쓸 수 없습니다", en: "a receipt cannot be written to \(output)"),
            next: LocalizedText(ko: "이름을 .md나 .txt로 끝내세요.", en: "End its name in .md or .txt."))
    }
}
