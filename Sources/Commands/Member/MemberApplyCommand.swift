import ArgumentParser
import Engine
import ProgramModel
import Reports
import Tables
import Values

struct MemberApplyCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Take applications: one, or a file of them. 지원을 받습니다(한 사람 또는 파일).",
        discussion: """
            A file is the sheet of responses to a form, downloaded as CSV, or YAML with name, phone, mail, aliases,
            community, id, time and answers. Columns and questions are told by themselves; the essay is handed in with the
            time of the response. Whoever has applied before is not added again, and a later response corrects the essay, so
            that the same sheet can be taken as often as it grows. ‘--dry-run’ shows what would be done.
            The name, phone and mail are kept apart from the record, which holds the id only.
            파일은 CSV로 내려받은 설문지 응답 시트이거나, name, phone, mail, aliases, community, id, time, answers를 적은
            YAML입니다. 열과 질문은 알아서 맞추고, 에세이는 응답한 때에 낸 것으로 적습니다. 이미 지원한 사람은 다시 더하지
            않고 나중 응답을 고친 에세이로 보므로, 응답이 늘 때마다 같은 시트를 다시 받아도 됩니다. ‘--dry-run’은 기록하지
            않고 보여 주기만 합니다.
            이름, 전화, 메일은 기록과 따로 두고 기록에는 id만 남깁니다.
            """)

    @Argument(help: "A file of applications, CSV or YAML. 지원서 파일(CSV나 YAML).") var file: String?
    @Option(name: .long, help: "The name, of one applicant. 이름(한 사람일 때).") var name: String?
    @Option(name: .long, help: "The id for the record (default: m01, m02, …). 기록에 남을 id.") var id: String?
    @Option(name: .long, help: "Telephone. 전화.") var phone: String?
    @Option(name: .long, help: "Mail. 메일.") var mail: String?
    @Option(name: .long, help: "Another name in sheets and chats; may be given again. 표나 대화방에서 쓰는 이름.")
    var alias: [String] = []
    @Option(name: .long, help: "The community this person runs. 꾸리는 커뮤니티.") var community: String?
    @OptionGroup var sheet: ApplicantSheetOptions
    @OptionGroup var write: WriteOptions

    func validate() throws {
        guard (file == nil) != (name == nil) else {
            throw ValidationError("Give either a file or --name. 파일과 --name 가운데 하나만 쓰세요.")
        }
        let single = id != nil || phone != nil || mail != nil || !alias.isEmpty || community != nil
        guard file == nil || !single else {
            throw ValidationError(
                "--id, --phone, --mail, --alias and --community go with --name. 이 옵션들은 --name과 함께 씁니다.")
        }
        guard file != nil || !sheet.isGiven else {
            throw ValidationError("--map, --dates, --encoding and --on-error go with a file. 이 옵션들은 파일과 함께 씁니다.")
        }
    }

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        if let file { return try take(context.path(file), session, in: context) }
        // A key's arguments are digested, never stored: a name may be among them.
        let request = try write.request(
            "member.apply",
            ["name": .word(name), "id": .word(id), "alias": .words(alias), "community": .word(community)], session)
        let receipt = try session.apply(
            id: id, name: name ?? "", phone: phone, mail: mail, aliases: alias,
            community: community.map { CommunityID($0) }, request)
        try write.show(receipt, session, in: context)
    }

    private func take(_ path: String, _ session: Session, in context: CommandContext) throws {
        let applicants = try sheet.request(for: path)
        let request = try write.request(
            "member.apply", sheet.arguments(["file": .string(applicants.digest.hex)]), session)
        let receipt = try session.apply(applicants, request)
        let screen = ApplicantsScreen(
            receipt.program, answer: receipt.answer, names: try session.names(write.options.language(context)), seq: receipt.seq,
            digest: receipt.digest, dryRun: receipt.dryRun, replayed: receipt.replayed)
        write.show(screen, in: context)
    }
}
