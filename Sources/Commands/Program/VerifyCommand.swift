import ArgumentParser
import Engine
import Journal
import Reports
import Values

struct VerifyCommand: MoimCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Recompute the hash chain, the fold and the seals. 기록의 지문과 봉인을 다시 계산합니다.")

    @Option(name: .long, help: "The digest that the journal must end with. 기록의 끝이어야 할 지문.") var head: String?
    @Option(name: .long, help: "A digest noted earlier, as in minutes: an entry must have it. 전에 적어 둔 지문(회의록 등).")
    var noted: String?
    @Flag(name: .long, help: "Compute every recorded reading again and compare. 기록된 측정값을 다시 계산해 견줍니다.")
    var readings = false
    @Flag(name: .long, help: "List the entries whose text names somebody known, by number. 글에 이름이 든 기록의 번호.")
    var personal = false
    @OptionGroup var read: ReadOptions

    func perform(in context: CommandContext) throws {
        let session = try read.session(context)
        let verification = try session.verify(head: head, noted: noted, readings: readings)
        read.show(
            VerificationScreen(
                entries: verification.chain.entries, blobs: verification.chain.blobs,
                head: verification.chain.head.digest,
                state: verification.state, findings: verification.findings,
                readings: verification.readings.map { ($0.computed, $0.written) },
                personal: personal && verification.isSound ? try session.entriesWithNames() : nil,
                noted: verification.noted), in: context)
        if !verification.isSound { throw DamagedProgram(findings: verification.findings) }
    }
}
