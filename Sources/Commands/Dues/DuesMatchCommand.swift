import ArgumentParser
import Engine
import ProgramModel
import Reports
import Tables
import Values

struct DuesMatchCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "match", abstract: "Find the dues in a bank's statement. 은행 거래 내역에서 회비를 찾습니다.",
        discussion: """
            Shows what each transfer seems to be and records nothing; ‘--accept’ records those that are sure. A doubtful one
            is settled by ‘--as ROW=MEMBER’ or ‘--ignore ROW’, or asked about with ‘--review’. The same statement, or one that overlaps it, adds
            nothing twice. What the bank wrote of the payers is not kept.
            입금마다 누구의 회비인지 보여 줄 뿐 아무것도 적지 않습니다. ‘--accept’는 확실한 것을 적습니다. 살펴볼 것은
            ‘--as 행=참여자’나 ‘--ignore 행’으로 정하거나 ‘--review’로 하나씩 답합니다. 같은 내역이나 겹치는 내역을 다시 읽어도 두 번 적지 않습니다.
            은행이 적은 보낸 사람의 이름은 남기지 않습니다.
            """)

    @Argument(help: "The statement, as CSV. 거래 내역 CSV.") var file: String
    @Flag(name: .long, help: "Record those that are sure. 확실한 것을 적습니다.") var accept = false
    @Option(
        name: .customLong("as"), help: "ROW=MEMBER: whose dues a row is; may be given again. 행=참여자.")
    var members: [String] = []
    @Option(name: .long, help: "A row that is none of the dues; may be given again. 회비가 아닌 행.") var ignore: [Int] = []
    @Flag(name: .long, help: "Ask about each of the others. 나머지를 하나씩 묻습니다.") var review = false
    @Option(name: .long, help: "utf-8, utf-16le, utf-16be or cp949 (EUC-KR), where it is taken for another. 인코딩.")
    var encoding: TextEncoding?
    @Option(name: .long, help: "Dates like 7/9/2026: mdy or dmy. 연도가 끝에 오는 날짜의 월과 일의 순서.") var dates: DateOrder?
    @OptionGroup var write: WriteOptions

    func validate() throws {
        if write.at != nil {
            throw ValidationError("때는 거래 내역에 있습니다. --at을 빼세요. / The statement says when; leave --at out.")
        }
    }

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let statement = try session.statement(context.path(file), encoding: encoding, dates: dates)
        var choices = TransferChoices(accepts: accept)
        for pair in members { try choices.assign(pair) }
        for row in ignore { try choices.ignore(row) }
        if review {
            guard let terminal = context.terminal() else { throw Self.noTerminal(file) }
            defer { terminal.close() }
            guard try ask(terminal, try session.review(statement), &choices, session, in: context) else { return }
        }
        guard !choices.isEmpty else { return try show(session.review(statement), session, in: context) }
        let request = try write.request(
            "dues.match",
            [
                "file": .string(statement.digest.hex), "accept": .bool(accept),
                "as": .words(choices.members.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }),
                "ignore": .words(choices.ignored.sorted().map(String.init)),
            ], session)
        let (receipt, review) = try session.receive(statement, choices, request)
        let screen = try self.screen(review, receipt.program, session, in: context)
        write.show(try write.screen(receipt, session, in: context).answering("review", screen.value), in: context)
        if !write.json, !receipt.replayed {
            let settled = try session.members(of: choices)
            context.out(screen.aliasAdvice(settled, write.options.language(context), width: context.width))
        }
    }

    /// About each transfer that is not settled, until the answers end.
    ///
    /// - Returns: whether what was answered is meant: whoever breaks off means none of it.
    private func ask(
        _ terminal: any Terminal, _ review: TransferReview, _ choices: inout TransferChoices, _ session: Session,
        in context: CommandContext
    ) throws -> Bool {
        let language = write.options.language(context)
        let screen = try self.screen(review, try session.load().program, session, in: context)
        for match in review.matches where match.isOpen && !choices.settles(match) {
            var prompt = screen.question(match, language)
            answers: while true {
                let line: String
                switch terminal.readLine(after: prompt) {
                case .line(let typed): line = typed
                case .end:
                    terminal.write("\n")
                    return true
                case .interrupted: return false
                }
                switch TransferAnswer(line, candidates: match.candidates) {
                case .skip: break answers
                case .ignore:
                    try choices.ignore(match.transfer.row)
                    break answers
                case .member(let word):
                    guard let member = try? session.knownMember(word) else {
                        prompt = TransferScreen.unknownAnswer[language]
                        continue
                    }
                    try choices.assign(match.transfer.row, to: member.rawValue)
                    break answers
                }
            }
        }
        return true
    }

    private static func noTerminal(_ file: String) -> InputError {
        let command = "moim dues match \(ShellWord.quoted(file))"
        return InputError(
            code: "dues.review-no-terminal",
            what: LocalizedText(
                ko: "터미널이 아니어서 입금을 하나씩 물어볼 수 없습니다", en: "there is no terminal to ask about each transfer on"),
            next: LocalizedText(
                ko: "‘\(command)’로 행을 보고 --as 행=참여자나 --ignore 행으로 정하세요.",
                en: "See the rows with ‘\(command)’, and settle them with --as ROW=MEMBER or --ignore ROW."))
    }

    private func show(_ review: TransferReview, _ session: Session, in context: CommandContext) throws {
        let screen = try self.screen(review, try session.load().program, session, in: context)
        write.show(screen, in: context)
        if !write.json { context.out(screen.advice(file, write.options.language(context), width: context.width)) }
    }

    private func screen(
        _ review: TransferReview, _ program: Program, _ session: Session, in context: CommandContext
    ) throws -> TransferScreen {
        TransferScreen(
            review.matches, withdrawals: review.withdrawals, withdrawn: review.withdrawn,
            in: program.definition.dues?.currency ?? .KRW, names: try session.names(write.options.language(context)))
    }
}
