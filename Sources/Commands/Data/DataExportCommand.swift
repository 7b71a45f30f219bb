import ArgumentParser
import Engine
import Foundation
import ProgramModel
import Values

struct DataExportCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "A dataset as CSV or JSON Lines. 자료를 CSV나 JSON Lines로 내보냅니다.",
        discussion: """
            Times are on the program's clock, with its offset; people are ids. Imported again, a CSV is the same dataset; for
            a column that is then taken for another kind, ‘data dictionary’ shows what to say with ‘--type’.
            ‘--excel’ writes a byte order mark, so that Excel shows Korean, and puts ' before texts that a spreadsheet
            would run as a formula.
            시각은 프로그램의 시간대로 시차와 함께 적고, 사람은 id로 적습니다. CSV를 다시 들여오면 같은 자료가 됩니다. 다른 종류로
            읽히는 열이 있으면 ‘data dictionary’에서 종류를 보고 ‘--type’으로 정하세요.
            ‘--excel’은 엑셀에서 한글이 깨지지 않게 BOM을 붙이고, 수식으로 실행될 글 앞에 '를 붙입니다.
            """)

    @OptionGroup var dataset: DatasetOptions
    @Option(name: .shortAndLong, help: "The file; - is the output (default). 파일.") var output = "-"
    @Option(name: .long, help: "csv or jsonl. 형식.") var format = ExportFormat.csv
    @Flag(name: .long, help: "CSV for Excel. 엑셀에서 열 CSV로.") var excel = false
    @Flag(name: .long, help: "Write over a file that is there. 있는 파일을 덮어씁니다.") var force = false
    @OptionGroup var options: ProgramOptions

    func perform(in context: CommandContext) throws {
        guard !excel || format == .csv else { throw Self.excelNeedsCSV }
        let stored = try options.session(context).dataset(dataset.choice)
        let writer = stored.writer(format, forExcel: excel)
        if output == "-" {
            return try stored.write(by: writer) { context.out(String(decoding: $0, as: UTF8.self)) }
        }
        let url = URL(fileURLWithPath: context.path(output))
        let file = try NewFile(at: url, path: output, replacing: force)
        try stored.write(by: writer) { try file.write($0) }
        try file.finish()
        let rows = NumberText.whole(stored.version.rows)
        context.err(
            LocalizedText(ko: "\(rows)행을 썼습니다: \(output)\n", en: "\(rows) rows are in \(output)\n")[
                options.language(context)])
    }

    private static let excelNeedsCSV = InputError(
        code: "export.excel-format",
        what: LocalizedText(ko: "--excel은 CSV에만 쓰입니다", en: "--excel is for CSV only"),
        next: LocalizedText(ko: "--format jsonl이나 --excel을 빼세요.", en: "Leave out --format jsonl or --excel."))
}

extension ExportFormat: ExpressibleByArgument {}
