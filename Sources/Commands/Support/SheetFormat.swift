import ArgumentParser
import Values

/// How a page such as minutes is written: as asked for, or by the name of its file.
enum SheetFormat: String, ExpressibleByArgument, CaseIterable {
    case md, html, json

    init(_ asked: SheetFormat?, output: String?, or fallback: SheetFormat = .md) throws {
        if let asked {
            self = asked
        } else if let output {
            guard let format = output.split(separator: ".").last.flatMap({ SheetFormat(rawValue: $0.lowercased()) }),
                output.contains(".")
            else { throw Self.unknown(output) }
            self = format
        } else {
            self = fallback
        }
    }

    private static func unknown(_ output: String) -> InputError {
        InputError(
            code: "sheet.format",
            what: LocalizedText(
                ko: "파일 이름 \(output)에서 형식을 알 수 없습니다", en: "the name \(output) does not say a format"),
            next: LocalizedText(ko: "이름을 .md나 .html로 끝내세요.", en: "End the name in .md or .html."))
    }
}
