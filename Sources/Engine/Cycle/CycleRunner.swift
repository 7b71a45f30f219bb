package import ProgramModel
import Scripting
package import Statecharts
package import Values

/// Runs the cycle's chart against a program, scripts and all, and tells what it did in the program's words.
package struct CycleRunner {
    private let program: Program
    private let chart: CompiledChart
    private let host: ConditionHost
    private let at: Timestamp

    package init(_ program: Program, at: Timestamp) throws {
        self.program = program
        self.at = at
        chart = try CompiledChart(program.cycle)
        host = ConditionHost(
            tree: ConditionView.tree(of: program, at: at), budget: (program.definition.limits ?? ScriptLimits()).budget)
    }

    /// Begins a chart that no program runs on yet.
    static func start(
        _ definition: ChartDefinition, limits: ScriptLimits?, at: Timestamp
    ) throws -> (state: ChartState, phase: Phase) {
        let chart = try CompiledChart(definition)
        let host = ConditionHost(tree: [:], budget: (limits ?? ScriptLimits()).budget)
        let step = try chart.start(host: host, at: at)
        return (step.state, phase(of: step.state, in: chart) ?? .forming)
    }

    /// What an event does. Throws when a condition failed and that kept the event from doing anything: an error is
    /// neither yes nor no.
    package func move(_ event: String) throws -> CycleMove {
        guard program.chart.isRunning else { throw Refusal.noWay(event: event, phase: program.phase, possible: []) }
        let step = try chart.send(ChartEvent(event), to: program.chart, host: host, at: at)
        return try move(step, event: event)
    }

    /// Fires the timers due at this runner's moment.
    func fireTimers() throws -> CycleMove {
        let names = program.chart.timers.filter { $0.due <= at }.map(\.send.event)
        let step = try chart.fireTimers(of: program.chart, upTo: at, host: host)
        var move = try move(step, event: names.joined(separator: " "))
        // A timer that nothing listened to has still gone off: the chart's state says so.
        move.moved = true
        return move
    }

    package func explain(_ event: String? = nil) throws -> Explanation {
        try chart.explain(program.chart, event: event.map { ChartEvent($0) }, host: host, at: at)
    }

    private func move(_ step: ChartStep, event: String) throws -> CycleMove {
        let asked = step.microsteps.first { $0.event != nil }?.considered ?? []
        if !step.moved {
            let failures = asked.flatMap { [$0.when].compactMap(\.self) + $0.conditions }.filter { $0.fault != nil }
            if !failures.isEmpty { throw ConditionFailure(event: event, conditions: failures) }
        }
        let unmet = step.refused.flatMap { $0.conditions.filter { !$0.isMet } }
        var seen: Set<ConditionID?> = []
        return CycleMove(
            event: event, moved: step.moved,
            exited: step.microsteps.flatMap(\.exited).map(\.rawValue),
            entered: step.microsteps.flatMap(\.entered).map(\.rawValue),
            conditions: step.conditionResults,
            actions: step.programActions.compactMap { ProgramAction(rawValue: $0.event) },
            log: log(step), chart: step.state, phase: Self.phase(of: step.state, in: chart) ?? program.phase,
            unmet: unmet.filter { seen.insert($0.id).inserted },
            possible: step.moved ? [] : Set(try explain().ways.flatMap(\.events)).sorted())
    }

    private func log(_ step: ChartStep) -> [String] {
        let logged = step.effects.compactMap { effect -> String? in
            guard case .log(let label, let value) = effect else { return nil }
            let text = value.string ?? CanonicalJSON.text(value)
            return label.map { "\($0): \(text)" } ?? text
        }
        return logged + step.faults.map { "\($0.site): \($0.fault.message.en)" }
    }

    /// The phase of the innermost active state that has one.
    static func phase(of state: ChartState, in chart: CompiledChart) -> Phase? {
        state.standing.reversed().lazy.compactMap { chart.state($0)?.phase.flatMap { Phase(rawValue: $0) } }.first
    }
}

extension ConditionResult {
    fileprivate var fault: ChartFault? {
        if case .failed(let fault) = outcome { fault } else { nil }
    }
}
