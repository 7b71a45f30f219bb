import Engine
import Foundation
import Reports
import Values

/// Where a comparison is written: a page or Markdown, by its name. Claimed before anything is read.
struct ComparisonFile {
    private let file: NewFile
    private let isPage: Bool

    init(_ output: String, replacing: Bool, in context: CommandContext) throws {
        let url = URL(fileURLWithPath: context.path(output))
        switch url.pathExtension.lowercased() {
        case "md": isPage = false
        case "html": isPage = true
        default:
            throw InputError(
                code: "compare.format",
                what: LocalizedText(ko: "비교를 \(output)에 쓸 수 없습니다", en: "a comparison cannot be written to \(output)"),
                next: LocalizedText(ko: "이름을 .md나 .html로 끝내세요.", en: "End its name in .md or .html."))
        }
        file = try NewFile(at: url, path: output, replacing: replacing)
    }

    func write(_ report: ComparisonReport, _ language: Language) throws {
        try file.write(Array((isPage ? report.html(language) : report.markdown(language)).utf8))
        try file.finish()
    }
}
