import ArgumentParser
import Engine
import Reports
import Values

struct DuesSettleCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle", abstract: "Pay the honorarium to the manager. 매니저에게 사례비를 지급합니다.",
        discussion: """
            Pays what was received and not yet paid out, and prints a receipt; in a file, who received it is an id.
            받은 회비에서 아직 지급하지 않은 돈을 지급하고 영수증을 냅니다. 파일에는 받은 사람을 id로 적습니다.
            """)

    @Option(name: .long, help: "Less than all that is there, in the currency's minor unit. 일부만 지급할 때의 금액.")
    var amount: Int?
    @Option(name: .shortAndLong, help: "A file for the receipt, .md or .txt. 영수증 파일.") var output: String?
    @Flag(name: .long, help: "Write over a file that is there. 있는 파일을 덮어씁니다.") var force = false
    @OptionGroup var write: WriteOptions

    func perform(in context: CommandContext) throws {
        let session = try write.session(context)
        let request = try write.request(
            "dues.settle", ["amount": amount.map { .int(Int64($0)) } ?? .null], session)
        let file = try output.map { try FileByEnding<ReceiptFormat>($0, replacing: force, in: context) }
        let done = try session.settle(amount: amount, request)
        let screen = try write.screen(done, session, in: context)
        let entry = done.answer["entry"]?.string
        let language = write.options.language(context)
        guard
            let receipt = SettlementScreen(
                done.program, entry: entry, names: try session.names(language))
        else {
            return write.show(screen, in: context)
        }
        write.show(screen.answering("receipt", receipt.value), in: context)
        if !write.json { context.out("\n" + receipt.text(language, width: context.width)) }
        if !done.dryRun, let file, let onFile = SettlementScreen(done.program, entry: entry) {
            try file.write(file.format == .md ? onFile.markdown(language) : onFile.text(language, width: nil))
        }
    }
}
