import Statecharts
import Testing
import Values

/// A chart that never rests is an error that says where.
@Suite struct LimitTests {
    private func problem(_ definition: ChartDefinition, _ events: [String] = [], limits: ChartLimits = ChartLimits())
        throws -> ChartError.Problem?
    {
        let chart = try CompiledChart(definition)
        var session = ChartSession(chart, host: MiniHost(), limits: limits)
        do throws(ChartError) {
            try session.start(at: Timestamp(milliseconds: 0))
            for event in events { try session.send(ChartEvent(event), at: Timestamp(milliseconds: 0)) }
            return nil
        } catch {
            return error.problem
        }
    }

    @Test func anEventlessLoopNamesItsStates() throws {
        let found = try problem(
            chart([state("quiet", on: [on(nil, "x")]), state("x", on: [on(nil, "y")]), state("y", on: [on(nil, "x")])]))
        #expect(found == .endless(states: ["x", "y"], limit: 1000))
    }

    @Test func aLoopOfRaisedEvents() throws {
        let found = try problem(chart([state("a", on: [on("go r", run: [.raise("r")])])]), ["go"])
        #expect(found == .endless(states: ["a"], limit: 1000))
    }

    @Test func aGrowingQueue() throws {
        let found = try problem(
            chart([state("a", on: [on("go r", run: [.raise("r"), .raise("r"), .raise("r")])])]), ["go"])
        #expect(found == .queueFull(limit: 1000))
    }

    @Test func aLoopOfSentEvents() throws {
        let found = try problem(
            chart([state("a", on: [on("go", run: [.send(SendDefinition(event: "go"))])])]), ["go"],
            limits: ChartLimits(macrosteps: 50))
        #expect(found == .tooManyEvents(states: ["a"], limit: 50))
    }

    @Test func tooManyTimers() throws {
        let found = try problem(
            chart([state("a", on: [on("go", run: [.send(SendDefinition(event: "x", delay: "1d"))])])]),
            Array(repeating: "go", count: 5), limits: ChartLimits(timers: 3))
        #expect(found == .timersFull(limit: 3))
    }

    @Test func aKeptStateOfAnotherChartIsRefused() throws {
        let chart = try CompiledChart(chart([state("a")]))
        let stray = ChartState(chart: "other", sessionID: "s", configuration: ["a"])
        #expect(throws: ChartError.self) { try ChartSession(chart, from: stray, host: NoScripts()) }
        let unknown = ChartState(chart: "test", sessionID: "s", configuration: ["zzz"])
        #expect(throws: ChartError.self) { try ChartSession(chart, from: unknown, host: NoScripts()) }
    }
}
