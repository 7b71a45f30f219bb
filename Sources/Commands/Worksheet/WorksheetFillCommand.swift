import ArgumentParser
import Definitions
import Engine
import ProgramModel
import Values

struct WorksheetFillCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill", abstract: "Hand in a worksheet. 워크시트를 냅니다.",
        discussion: """
            The answers come from a YAML or JSON file that maps steps to answers; ‘moim worksheet template ID’ writes one
            to fill in. Every problem is told at once, and nothing is recorded while there is one.
            답은 ‘문항: 답’을 적은 YAML이나 JSON 파일에서 읽습니다. ‘moim worksheet template ID’가 채울 파일을 만들어 줍니다.
            고칠 곳은 한꺼번에 알려 주며, 고칠 곳이 있으면 아무것도 기록하지 않습니다.
            """)

    @Argument(help: "The worksheet's id. 워크시트 id.") var worksheet: String
    @Option(name: .long, help: "Whose: id or name. 누구의 것인지.") var member: String?
    @Option(name: .long, help: "The answers file; - reads standard input. 답 파일.") var answers: String
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let text = answers == "-" ? context.input() : try TextFile.read(context.path(answers))
        let file = try AnswersFile.read(text, file: answers == "-" ? "stdin" : answers)
        let request = try write.request(
            "worksheet.fill",
            ["worksheet": .string(worksheet), "member": .word(member), "answers": .object(file.answers)], session,
            addresses)
        let receipt = try session.fill(WorksheetID(worksheet), member: member, answers: file, request)
        try write.show(receipt, session, in: context)
    }
}
