import Values

extension Reproducer {
    /// Files that are no sheets, and those that a script reads.
    static let formats: [Reproducer] = [
        line("import.no-records", .input, .begun, "data import mine --as notes --format git") {
            try $0.write("nothing of the kind\n", to: "mine")
        },
        line("import.unused-option", .input, .begun, "data import mine --as notes --format git --dates mdy") {
            try $0.write("time,member\n2020-07-06,\(Someone.guest)\n", to: "mine")
        },
        line("import.two-formats", .input, .begun, "data import mine --as notes --format csv --with bank-statement") {
            try $0.write("time,member\n2020-07-06,\(Someone.guest)\n", to: "mine")
        },
        row(
            "row.no-date", "x 님과 카카오톡 대화\n저장한 날짜 : 2020-07-09\n[\(Someone.guest)] [오후 7:30] 말\n",
            ko: "이 줄 앞에 날짜 줄이 없습니다", en: "no line before this one says the date"),
        row(
            "row.not-json", "{\"time\":\"2020-07-06\"}\n{\(Someone.guest)\n", ko: "JSON으로 읽을 수", en: "this is not JSON"),
        row("row.not-an-object", "{\"time\":\"2020-07-06\"}\n[]\n", ko: "묶음 { … }이 아닙니다", en: "not an object"),
        row("row.no-time", "{\"time\":\"2020-07-06\"}\n{}\n", ko: "시각이 없습니다", en: "it has no time"),
        row(
            "row.unknown-zone",
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=Nowhere/Here:20200706T193000\nEND:VEVENT\nEND:VCALENDAR\n",
            ko: "시간대를 알 수 없습니다", en: "the time zone of ‘time’ is not known"),
        row(
            "row.unfinished", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20200706T193000\n", ko: "끝나기 전에 파일이",
            en: "the file ends before this record does"),
        script("row.skipped-by-script", "skip()", ko: "스크립트가 이 줄을", en: "the script skipped this line"),
        script("row.not-a-number", "row { time = 0, n = line }", ko: "숫자로 읽을 수 없습니다", en: "as a number"),
        script("row.not-a-boolean", "row { time = 0, ok = line }", ko: "참/거짓으로 읽을 수", en: "as yes or no"),
        script("row.not-a-text", "row { time = 0, member = true }", ko: "값이 글이 아닙니다", en: "is not a text"),
    ]

    private static func row(_ code: String, _ text: String, ko: String, en: String) -> Reproducer {
        told(code, .input, .begun, "data import mine --as notes", ko: ko, en: en) { try $0.write(text, to: "mine") }
    }

    /// An importer whose only line of code is this one.
    private static func script(_ code: String, _ body: String, ko: String, en: String) -> Reproducer {
        told(code, .input, .begun, "data import mine --as notes --with own", ko: ko, en: en) {
            try $0.write("\(Someone.guest)\n", to: "mine")
            try $0.write(
                """
                return importer {
                  id = "own", title = { ko = "가", en = "a" },
                  columns = { time = "time", member = "category", n = "number", ok = "boolean" },
                  read = function(file) for _, line in file:lines() do \(body) end end,
                }
                """, to: "importers/own.lua")
        }
    }
}
