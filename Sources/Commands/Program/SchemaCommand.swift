import ArgumentParser
import Shipped
import Values

struct SchemaCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print a JSON Schema of a file format, for editors. 파일 형식의 JSON Schema를 출력합니다."
    )

    @Argument(help: "program, cycle, report, worksheet-package or journal-entry. 형식 이름.") var name: String

    func perform(in context: CommandContext) throws {
        guard let schema = ShippedTexts.schema(name) else {
            throw InputError(
                code: "schema.unknown",
                what: LocalizedText(ko: "‘\(name)’ 형식은 없습니다", en: "there is no schema ‘\(name)’"),
                next: LocalizedText(
                    ko: "있는 것: \(ShippedTexts.schemas.joined(separator: ", "))",
                    en: "There are: \(ShippedTexts.schemas.joined(separator: ", "))"))
        }
        context.out(schema)
    }
}
