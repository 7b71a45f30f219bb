import Statecharts
import Testing
import Values

/// The compiled interpreter against Appendix D taken word by word.
@Suite struct ReferenceTests {
    /// A chart that is still busy after this many steps goes on for ever; finding out should not take long.
    private let limits = ChartLimits(microsteps: 100, macrosteps: 100)

    @Test(arguments: 0..<400 as Range<UInt64>)
    func sameTracesAsTheStandard(seed: UInt64) throws {
        let definition = RandomChart.draw(seed: seed)
        let host = HashHost(seed: seed)
        let chart = try CompiledChart(definition)
        let reference = ReferenceInterpreter(definition) { host.answer($0, $1, $2) }
        var session = ChartSession(chart, host: host, limits: limits)
        let now = Timestamp(milliseconds: 0)
        var random = SplitMix64(seed: seed &+ 1_000_000)
        let events = (0..<30).map { _ in random.pick(RandomChart.events) }
        do throws(ChartError) {
            try session.start(at: now)
        } catch {
            // It never rests: the standard has no bound, so there is nothing to compare with.
            return
        }
        // Without a trace the interpreter takes a shorter way; it must lead to the same place.
        var silent = ChartSession(chart, host: host, limits: limits)
        silent.keepsTrace = false
        try silent.start(at: now)
        reference.start()
        try compare(&session, reference, seed, "start")
        for (index, event) in events.enumerated() where session.isRunning {
            // The state is written and read again now and then: it must make no difference.
            if index % 3 == 0 {
                session = try ChartSession(chart, from: reborn(session.state), host: host, limits: limits)
            }
            do throws(ChartError) {
                try session.send(ChartEvent(event), at: now)
            } catch {
                return
            }
            reference.send(event)
            try silent.send(ChartEvent(event), at: now)
            try #require(silent.state == session.state, "seed \(seed), event \(index) \(event)")
            try compare(&session, reference, seed, "event \(index) \(event)")
        }
    }

    private func compare(
        _ session: inout ChartSession, _ reference: ReferenceInterpreter, _ seed: UInt64, _ moment: String
    ) throws {
        let step = session.takeStep()
        let lines = step.microsteps.filter { $0.event != nil || !$0.transitions.isEmpty || !$0.entered.isEmpty }.map(
            line)
        try #require(lines == reference.lines, "seed \(seed), \(moment)")
        let logs = step.effects.compactMap { if case .log(let label, _) = $0 { label } else { nil } }
        try #require(logs == reference.logs, "seed \(seed), \(moment)")
        try #require(step.state.configuration == reference.active, "seed \(seed), \(moment)")
        try #require(step.state.history == reference.remembered, "seed \(seed), \(moment)")
        try #require(step.state.data == reference.data, "seed \(seed), \(moment)")
        try #require(step.state.isRunning == reference.running, "seed \(seed), \(moment)")
        if step.state.isRunning { try #require(isLegal(reference.configuration), "seed \(seed), \(moment)") }
        reference.lines = []
        reference.logs = []
    }

    /// Every active state's parent is active; of a compound state one child is, of a parallel state all are.
    private func isLegal(_ configuration: [ReferenceInterpreter.Node]) -> Bool {
        func isActive(_ node: ReferenceInterpreter.Node) -> Bool { configuration.contains { $0 === node } }
        return Set(configuration.map(\.id)).count == configuration.count
            && configuration.allSatisfy { node in
                let active = node.regions.count(where: isActive)
                return (node.parent.map { $0.definition == nil || isActive($0) } ?? true)
                    && (node.isParallel ? active == node.regions.count : active == (node.isCompound ? 1 : 0))
            }
    }

    @Test func randomChartsAreSound() {
        for seed in 0..<400 as Range<UInt64> {
            let problems = ChartChecker.problems(in: RandomChart.draw(seed: seed)).filter { $0.severity == .error }
            #expect(problems.isEmpty, "seed \(seed)")
        }
    }

    /// The comparison means something only if the charts do move.
    @Test func randomChartsAreLively() throws {
        var (moves, ends, endless, histories, several) = (0, 0, 0, 0, 0)
        for seed in 0..<400 as Range<UInt64> {
            let chart = try CompiledChart(RandomChart.draw(seed: seed))
            var session = ChartSession(chart, host: HashHost(seed: seed), limits: limits)
            var random = SplitMix64(seed: seed &+ 1_000_000)
            do throws(ChartError) {
                try session.start(at: Timestamp(milliseconds: 0))
                for _ in 0..<30 where session.isRunning {
                    try session.send(ChartEvent(random.pick(RandomChart.events)), at: Timestamp(milliseconds: 0))
                }
            } catch {
                endless += 1
            }
            let step = session.takeStep()
            moves += step.microsteps.count { !$0.transitions.isEmpty }
            several += step.microsteps.count { $0.transitions.count > 1 }
            if !step.state.isRunning { ends += 1 }
            if !step.state.history.isEmpty { histories += 1 }
        }
        #expect(moves > 4000)
        #expect(several > 200)
        #expect(ends > 10)
        #expect(histories > 50)
        #expect(endless < 200)
    }
}
