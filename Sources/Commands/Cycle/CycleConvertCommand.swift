import ArgumentParser
import Definitions
import Engine
import Foundation
import SCXML
import Values

struct CycleConvertCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "A cycle as W3C SCXML, or SCXML as a cycle file. 주기 파일과 SCXML을 서로 바꿉니다.")

    @Argument(help: "A file or the name of a shipped cycle. 파일이나 딸려 온 주기의 이름.") var cycle: String
    @Argument(help: "The file to write, .scxml, .xml, .yaml or .yml (default: print the other kind). 쓸 파일.")
    var output: String?

    func perform(in context: CommandContext) throws {
        let document = try CycleSource.read(cycle, in: context)
        guard let output else {
            let isMarkup = CycleDocument.isMarkup(cycle)
            context.out(
                try isMarkup ? CycleWriter.write(document.definition) : SCXMLWriter.write(document.definition))
            return
        }
        let text: String
        if CycleDocument.isMarkup(output) {
            text = try SCXMLWriter.write(document.definition)
        } else if [".yaml", ".yml"].contains(where: { output.lowercased().hasSuffix($0) }) {
            text = try CycleWriter.write(document.definition)
        } else {
            throw InputError(
                code: "convert.unknown-ending",
                what: LocalizedText(
                    ko: "‘\(output)’의 끝을 보고 형식을 알 수 없습니다", en: "the ending of ‘\(output)’ does not tell the format"),
                next: LocalizedText(
                    ko: ".scxml, .xml, .yaml, .yml 가운데 하나로 끝나는 이름을 쓰세요.",
                    en: "Use a name that ends in .scxml, .xml, .yaml or .yml."))
        }
        try TextFile.write(text, to: URL(fileURLWithPath: context.path(output)))
        context.err(output + "\n")
    }
}
