import Engine
import Foundation
import Reports
import Values

/// Where a receipt is written: Markdown or plain text, by its name. Claimed before anything is recorded.
struct ReceiptFile {
    private let file: NewFile
    private let isMarkdown: Bool

    init(_ output: String, replacing: Bool, in context: CommandContext) throws {
        let url = URL(fileURLWithPath: context.path(output))
        switch url.pathExtension.lowercased() {
        case "md": isMarkdown = true
        case "txt": isMarkdown = false
        default:
            throw InputError(
                code: "receipt.format",
                what: LocalizedText(ko: "영수증을 \(output)에 쓸 수 없습니다", en: "a receipt cannot be written to \(output)"),
                next: LocalizedText(ko: "이름을 .md나 .txt로 끝내세요.", en: "End its name in .md or .txt."))
        }
        file = try NewFile(at: url, path: output, replacing: replacing)
    }

    func write(_ receipt: SettlementScreen, _ language: Language) throws {
        let text = isMarkdown ? receipt.markdown(language) : receipt.text(language, width: nil)
        try file.write(Array(text.utf8))
        try file.finish()
    }
}
