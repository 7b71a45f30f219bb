import ArgumentParser
import Engine
import Journal
import ProgramModel
import Reports
import Values

/// For commands that write to the journal.
struct WriteOptions: ParsableArguments {
    @OptionGroup var options: ProgramOptions

    @Option(name: .long, help: "When it happened, on the program's clock: 2020-07-06T19:30. 일어난 때.")
    var at: String?

    @Option(name: .long, help: "An idempotency key: the same command with it takes effect once. 한 번만 일어나게 하는 열쇠.")
    var key: String?

    @Flag(name: .long, help: "Do everything but write. 기록하지 않고 해 보기.")
    var dryRun = false

    @Flag(name: .long, help: "Print JSON. JSON으로 출력.")
    var json = false

    func session(_ context: CommandContext) throws -> Session {
        try options.session(context, dryRun ? .readOnly : .readWrite)
    }

    /// - Parameter arguments: what was asked, so that a key cannot answer for something else.
    func request(
        _ command: String, _ arguments: [String: Value], _ session: Session, _ addresses: AddressOptions? = nil
    ) throws -> Request {
        var asked = arguments.filter { !$0.value.isNull }
        asked["at"] = at.map { .string($0) }
        return Request(
            command: command, arguments: .object(asked),
            at: try MomentArgument.read(at) { try session.load().program.definition.zone }, key: key, dryRun: dryRun,
            allowsAddresses: addresses?.publicAddress ?? false)
    }

    func show(_ receipt: Receipt, _ session: Session, in context: CommandContext) throws {
        show(try screen(receipt, session, in: context), in: context)
    }

    func screen(_ receipt: Receipt, _ session: Session, in context: CommandContext) throws -> ReceiptScreen {
        ReceiptScreen(
            receipt.program, facts: receipt.facts, answer: receipt.answer, seq: receipt.seq, digest: receipt.digest,
            dryRun: receipt.dryRun, replayed: receipt.replayed, names: try session.names(options.language(context)))
    }

    func show(_ screen: some Screen, in context: CommandContext) {
        if json {
            context.out(CanonicalJSON.pretty(Names.pseudonymous(screen.value)) + "\n")
        } else {
            context.out(screen.text(options.language(context), width: context.width))
        }
    }
}
