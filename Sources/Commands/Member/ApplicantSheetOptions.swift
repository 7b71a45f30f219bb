import ArgumentParser
import Engine
import Tables
import Values

/// How to read a file of applications, for what it leaves open.
struct ApplicantSheetOptions: ParsableArguments {
    @Option(
        name: .long,
        help:
            "STEP=COLUMN or STEP=#3: a step of the essay, or name, phone, mail, time …; may be given again. 문항=열."
    )
    var map: [String] = []
    @Option(name: .long, help: "Dates like 7/9/2020: mdy or dmy, where the times do not show it. 월과 일의 순서.")
    var dates: DateOrder?
    @Option(name: .long, help: "utf-8, utf-16le, utf-16be or cp949 (EUC-KR), where it is taken for another. 인코딩.")
    var encoding: TextEncoding?
    @Option(name: .long, help: "What to do with rows that have a problem: stop or skip. 고칠 곳이 있는 행: stop이나 skip.")
    var onError: DelimitedImport.BadRows?

    var isGiven: Bool { !map.isEmpty || dates != nil || encoding != nil || onError != nil }

    func request(for path: String) throws -> ApplicantsRequest {
        try ApplicantsRequest(
            path: path, columns: try HeaderMap.read(map), dates: dates, encoding: encoding, badRows: onError ?? .stop)
    }

    func arguments(_ more: [String: Value]) -> [String: Value] {
        var arguments = more
        arguments["map"] = .words(map)
        arguments["dates"] = .word(dates?.rawValue)
        arguments["encoding"] = .word(encoding?.rawValue)
        arguments["on_error"] = .word(onError?.rawValue)
        return arguments
    }
}
