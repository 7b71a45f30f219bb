import Values

extension Reproducer {
    /// Files that a person hands over, or wants written.
    static let files: [Reproducer] = [
        line("file.unreadable", .input, .begun, "data import nothing.csv --as activity"),
        line("file.not-utf8", .input, .begun, "worksheet fill application-essay --answers mine.yaml") {
            try $0.write(bytes: [0x61, 0x3A, 0x20, 0xB0, 0xA1, 0x0A], to: "mine.yaml")
        },
        line("file.unwritable", .store, .begun, "report -o nowhere/report.html"),
        csv("import.empty-file", ""),
        csv("import.ambiguous-dates", "time,member\n7/9/2020,\(Someone.guest)\n"),
        csv("import.pdf", "%PDF-1.7\n"),
        csv("import.workbook", "PK\u{3}\u{4}"),
        line("type.invalid", .input, .begun, "data import mine.csv --as notes --type score=amount"),
        csv("import.bad-header", "time,\"member\n2020-07-06,\(Someone.guest)\n"),
        csv("import.missing-header", "2020-07-06,\(Someone.guest)\n2020-07-07,\(Someone.manager)\n"),
        csv("import.unnamed-column", "time,,member\n2020-07-06,1,\(Someone.guest)\n"),
        csv("import.duplicate-header", "time,score,score\n2020-07-06,1,2\n"),
        csv("import.missing-column", "score,kind\n1,2\n"),
        csv("import.bad-rows", "time,member\n\(Someone.guest),\(Someone.manager)\n"),
        row("row.stray-quote", "2020-07-06,a\"b", ko: "따옴표로 묶지 않은 칸", en: "a quote inside a field"),
        row("row.text-after-quote", "2020-07-06,\"a\"b", ko: "닫는 따옴표 뒤에", en: "text after a closing quote"),
        row("row.unterminated-quote", "2020-07-06,\"a", ko: "여는 따옴표가", en: "a quote that is never closed"),
        row("row.wrong-field-count", "2020-07-06", ko: "칸이 1개인데", en: "1 fields where"),
        row("row.not-a-time", "\(Someone.guest),a", ko: "시각으로 읽을 수 없습니다", en: "does not read as a time"),
        told(
            "row.not-utf8", .input, .begun, "data import mine.csv --as notes", ko: "인코딩에 없는",
            en: "the encoding of the file"
        ) { try $0.write(bytes: Array("time,member\n2020-07-06,".utf8) + [0xB0, 0xFF, 0x0A], to: "mine.csv") },
    ]

    private static func csv(_ code: String, _ text: String) -> Reproducer {
        line(code, .input, .begun, "data import mine.csv --as notes") { try $0.write(text, to: "mine.csv") }
    }

    private static func row(_ code: String, _ row: String, ko: String, en: String) -> Reproducer {
        told(code, .input, .begun, "data import mine.csv --as notes", ko: ko, en: en) {
            try $0.write("time,member\n\(row)\n", to: "mine.csv")
        }
    }
}
