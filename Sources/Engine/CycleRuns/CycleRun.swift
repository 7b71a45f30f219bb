import ProgramModel
import SCXML
import Scripting
package import Statecharts
import Values

/// Runs a document with everything it invokes until it ends or nothing is left to do.
package struct CycleRun {
    /// More delayed events than this in one run mean a chart that goes on for ever.
    package static let jumps = 10_000

    package struct Result: Sendable {
        /// The active states, or those it ended in, in document order.
        package var configuration: [StateID]
        package var isRunning: Bool
        package var trace: [ChartSystem.Trace]
        package var state: ChartSystemState
    }

    private let document: CycleDocument
    private let chart: CompiledChart
    private let keepsTrace: Bool
    /// Takes what the run has to say on the way.
    private let tell: (RunNote) -> Void
    /// Lets this many milliseconds pass; in virtual time, nothing.
    private let wait: (Int64) -> Void

    package init(
        _ document: CycleDocument, keepsTrace: Bool = false, wait: @escaping (Int64) -> Void = { _ in },
        tell: @escaping (RunNote) -> Void = { _ in }
    ) throws {
        self.document = document
        self.keepsTrace = keepsTrace
        self.wait = wait
        self.tell = tell
        chart = try CompiledChart(document.definition)
    }

    /// Time begins at 0 and jumps to the next event, whether delayed or given.
    ///
    /// - Parameter between: takes what has to be kept after every step and gives what to go on from, in place of the
    ///   running system: as a program does that sleeps between its events.
    package func run(
        _ script: EventScript = EventScript(), between: ((ChartSystemState) throws -> ChartSystemState)? = nil
    ) throws -> Result {
        let children = InvokedCharts(document, tell: tell)
        var system = ChartSystem(
            host: ConditionHost(tree: [:]), sessionID: document.definition.id.rawValue, keepsTrace: keepsTrace,
            find: { children.chart($0) })
        var now: Int64 = 0
        var trace: [ChartSystem.Trace] = []
        func rest() throws {
            report(&system)
            trace += system.takeTrace()
            guard let between, let kept = system.state else { return }
            system = try ChartSystem(
                chart, from: between(kept), host: ConditionHost(tree: [:]), keepsTrace: keepsTrace,
                find: { children.chart($0) })
        }
        try system.start(chart, at: Timestamp(milliseconds: now))
        try rest()
        var given = script.entries[...]
        var nextGiven = given.first?.after
        var jumps = 0
        var rounds: [StateID] = []
        while system.isRunning {
            let due = system.nextDue?.milliseconds
            guard let next = [due, nextGiven].compactMap(\.self).min() else { break }
            wait(next - now)
            now = next
            if let due, due <= now {
                jumps += 1
                if jumps > Self.jumps / 2 { rounds += system.standing.filter { !rounds.contains($0) } }
                guard jumps <= Self.jumps else { throw EndlessRun(chart: chart.id, states: rounds, limit: Self.jumps) }
                try system.fireTimers(upTo: Timestamp(milliseconds: now))
            } else if let entry = given.popFirst() {
                nextGiven = given.first.map { now + $0.after }
                try system.send(ChartEvent(entry.name, data: entry.data), at: Timestamp(milliseconds: now))
            }
            try rest()
        }
        guard let state = system.state else { preconditionFailure("a started system has a state") }
        return Result(
            configuration: state.root.standing, isRunning: state.root.isRunning, trace: trace, state: state
        )
    }

    private func report(_ system: inout ChartSystem) {
        for output in system.takeOutputs() {
            switch output.effect {
            case .log(let label, let value): tell(.log(session: output.sessionID, label: label, value))
            case .send(let send): tell(.action(session: output.sessionID, send))
            default: break
            }
        }
    }
}
