import ArgumentParser
import Engine
import Foundation
import ProgramModel
import Reports
import Values

struct MemberExportCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "All that is held about someone, to give to them. 한 사람에 대해 가진 모든 것.",
        discussion: """
            Contact data, the way through the group, worksheets and answers with drafts and what was undone, attendance,
            hypotheses, check-ins, action items, dues, texts that mention them, rows of datasets. A file can be read by its
            owner only.
            연락처, 모임에서 지나온 길, 워크시트와 답(초안과 되돌린 것까지), 출석, 가설, 점검, 할 일, 회비, 그 사람을 말한 글, 자료의 행을 모읍니다.
            파일은 주인만 읽을 수 있습니다.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json, md
    }

    @Argument(help: "Id or name of a member; the pseudonym of a guest. 참여자의 id나 이름, 손님의 가명.") var member: String
    @Option(name: .shortAndLong, help: "The file (default: the terminal). 파일.") var output: String?
    @Option(name: .long, help: "json or md (default: by the file's name, else json). 형식.") var format: Format?
    @Flag(name: .long, help: "Write over a file that is there. 있는 파일을 덮어씁니다.") var force = false
    @OptionGroup var options: ProgramOptions

    func perform(in context: CommandContext) throws {
        let session = try options.session(context)
        let file = try session.personalFile(of: member)
        let dossier = Dossier(
            of: file.person, in: file.program, contact: file.contact, mentions: file.mentions,
            rows: file.rows.map { ($0.dataset, $0.rows) }, steps: file.steps, undone: file.undone,
            drafts: file.drafts.map { ($0.file, $0.text) }, on: try session.day(nil))
        let url = output.map { URL(fileURLWithPath: context.path($0)) }
        let text =
            switch format ?? (url?.pathExtension.lowercased() == "md" ? .md : .json) {
            case .json: CanonicalJSON.pretty(dossier.value) + "\n"
            case .md: dossier.markdown(options.language(context))
            }
        guard let url, let output else { return context.out(text) }
        let new = try NewFile(at: url, path: output, replacing: force, isPrivate: true)
        try new.write(Array(text.utf8))
        try new.finish()
        context.err(
            LocalizedText(
                ko: "\(file.person)의 정보를 \(output)에 썼습니다. 주인만 읽을 수 있습니다.\n",
                en: "What is held about \(file.person) is in \(output), for its owner's eyes only.\n")[
                    options.language(context)])
    }
}
