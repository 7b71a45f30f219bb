import ArgumentParser
import Definitions
import Engine
import ProgramModel
import Reports
import Values

struct WorksheetFillCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill", abstract: "Fill in a worksheet and hand it in. 워크시트를 채워서 냅니다.",
        discussion: """
            On a terminal each step is asked in turn, and each answer is kept in drafts/ at once: leave when you like, and
            go on with the same command. What was handed in already in this cycle is what it begins with.
            With --answers the answers come from a YAML or JSON file that maps steps to answers; ‘moim worksheet template
            ID’ writes one to fill in. Every problem is told at once, and nothing is recorded while there is one.
            터미널에서는 문항을 하나씩 묻고, 답을 그때그때 drafts/에 남깁니다. 언제든 나갔다가 같은 명령으로 이어 쓸 수 있습니다.
            이번 주기에 이미 낸 것이 있으면 그 답에서 시작합니다.
            --answers를 붙이면 ‘문항: 답’을 적은 YAML이나 JSON 파일에서 읽습니다. ‘moim worksheet template ID’가 채울 파일을
            만들어 줍니다. 고칠 곳은 한꺼번에 알려 주며, 고칠 곳이 있으면 아무것도 기록하지 않습니다.
            """)

    @Argument(help: "The worksheet's id. 워크시트 id.") var worksheet: String
    @Option(name: .long, help: "Whose: id or name. 누구의 것인지.") var member: String?
    @Option(name: .long, help: "Hand in an answers file instead; - reads standard input. 묻지 않고 이 파일의 답을 냅니다.")
    var answers: String?
    @Flag(name: .long, help: "Write all answers in your editor ($VISUAL, $EDITOR). 편집기에서 한꺼번에 씁니다.")
    var edit = false
    @Flag(name: .long, help: "Throw the draft away. 초안을 버립니다.") var discard = false
    @Flag(name: .long, help: "Do not ask before throwing away. 버릴 때 묻지 않습니다.") var yes = false
    @OptionGroup var addresses: AddressOptions
    @OptionGroup var write: WriteOptions

    func validate() throws {
        guard [answers != nil, edit, discard].count(where: \.self) <= 1 else {
            throw ValidationError(
                "Give one of --answers, --edit and --discard. --answers, --edit, --discard는 하나만 쓸 수 있습니다.")
        }
        guard discard || !yes else { throw ValidationError("--yes goes with --discard. --yes는 --discard와 함께 씁니다.") }
    }

    func perform(in context: CommandContext) throws {
        if discard { return try throwAway(in: context) }
        guard let answers else { return try converse(in: context) }
        let session = try write.session(context)
        let text = answers == "-" ? context.input() : try TextFile.read(context.path(answers))
        let file = try AnswersFile.read(text, file: answers == "-" ? "stdin" : answers)
        try write.show(try handIn(file, session), session, in: context)
    }

    private func handIn(_ file: AnswersFile, _ session: Session) throws -> Receipt {
        let request = try write.request(
            "worksheet.fill",
            ["worksheet": .string(worksheet), "member": .word(member), "answers": .object(file.answers)], session,
            addresses)
        return try session.fill(WorksheetID(worksheet), member: member, answers: file, request)
    }

    /// The draft goes when the answers are in the journal, and not before.
    private func converse(in context: CommandContext) throws {
        guard let terminal = context.terminal() else { throw FillProblem.noTerminal(worksheet) }
        defer { terminal.close() }
        let session = try write.session(context)
        let moment = try MomentArgument.read(write.at) { try session.load().program.definition.zone }
        let filling = try session.filling(WorksheetID(worksheet), member: member, at: moment)
        let names = try session.names(write.options.language(context))
        let shell = FillShell(
            filling: filling, terminal: terminal, language: write.options.language(context),
            environment: context.environment, command: command, now: session.clock.now(),
            who: filling.draft.member.map { names.label($0) },
            offers: AnswerOffers.all(
                filling.program, further: session.furtherIndicators(than: filling.program).definitions, names: names),
            reading: names.text)
        guard let answers = try edit ? shell.edit() : shell.ask() else { return }
        let receipt = try handIn(filling.file(answers), session)
        if !receipt.dryRun { try filling.drafts.remove(filling.draft) }
        try write.show(receipt, session, in: context)
    }

    private func throwAway(in context: CommandContext) throws {
        let session = try write.options.session(context)
        let draft = try session.draftName(WorksheetID(worksheet), member: member)
        let drafts = session.draftFolder
        guard drafts.exists(draft) else { throw FillProblem.noDraft(draft) }
        let language = write.options.language(context)
        let isGone = try yes || agrees(to: draft, drafts, language, context)
        if isGone, !write.dryRun { try drafts.remove(draft) }
        guard !write.json else {
            return context.out(
                CanonicalJSON.pretty([
                    "draft": .string(drafts.label(draft)), "discarded": .bool(isGone), "dry_run": .bool(write.dryRun),
                ]) + "\n")
        }
        context.out(FillText(language, width: context.width).discarded(drafts.label(draft), isGone && !write.dryRun))
    }

    private func agrees(
        to draft: DraftName, _ drafts: DraftFolder, _ language: Language, _ context: CommandContext
    ) throws -> Bool {
        guard let terminal = context.terminal() else { throw FillProblem.unconfirmed(draft) }
        defer { terminal.close() }
        return YesNo.ask(terminal) { FillText(language, width: $0).discarding(drafts.label(draft)) }
    }

    /// What is typed to go on with the draft.
    private var command: String {
        (["moim worksheet fill", worksheet] + (member.map { ["--member", ShellWord.quoted($0)] } ?? []))
            .joined(separator: " ")
    }
}
