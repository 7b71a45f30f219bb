import Testing
import Values

/// Commands in any order, most of them wrong at that moment: nothing crashes, every ending is a documented one, what
/// was refused changed nothing, and the record stays sound.
@Suite struct RandomCommandTests {
    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `any sequence of commands leaves a sound record`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let stage = [Stage.begun, .formed, .planning, .feedback, .decided].randomElement(using: &random) ?? .begun
        let sandbox = try stage.sandbox()
        sandbox.language = Language.allCases.randomElement(using: &random) ?? .ko
        sandbox.width = [nil, 1, 20, 80, 200].randomElement(using: &random) ?? nil
        var history = ["stage \(stage)"]
        for _ in 0..<40 {
            var command = CommandGenerator.command(using: &random)
            if command.hasPrefix("@ ") {
                sandbox.now = String(command.dropFirst(2))
                history.append(command)
                continue
            }
            let isDry = !CommandGenerator.reads(command) && Int.random(in: 0..<8, using: &random) == 0
            if isDry { command += " --dry-run" }
            history.append(command)
            let before = sandbox.head
            let run = sandbox.run(command)
            let told = Comment(rawValue: "seed \(seed): " + history.joined(separator: " ; ") + "\n" + run.err)
            #expect(run.outcome != nil, told)
            #expect(run.code == 0 || !run.err.isEmpty, told)
            if run.code != 0 || isDry || CommandGenerator.reads(command) { #expect(sandbox.head == before, told) }
        }
        let told = Comment(rawValue: "seed \(seed): " + history.joined(separator: " ; "))
        #expect(sandbox.run("verify").code == 0, told)
        _ = try JSONReader.read(sandbox.run("status --json").out)
        #expect(sandbox.run("report").code == 0, told)
    }
}
