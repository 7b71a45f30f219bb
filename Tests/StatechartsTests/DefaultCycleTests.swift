import Statecharts
import Testing
import Values

/// The program's own cycle, as a chart.
@Suite struct DefaultCycleTests {
    static let definition = ChartDefinition(
        id: "program", title: LocalizedText(ko: "프로그램", en: "Program"),
        data: [
            DataDefinition(id: "cycle", expression: .value(1)), DataDefinition(id: "cycles", expression: .value(3)),
            DataDefinition(id: "sealed", expression: .value(false)),
        ],
        conditions: [
            "hypotheses-sealed": ConditionDefinition(
                title: LocalizedText(ko: "모든 가설을 확정했다", en: "Every hypothesis is sealed"), test: .lua("sealed"),
                remedy: LocalizedText(ko: "가설을 확정하세요", en: "seal the hypotheses")),
            "quorum": ConditionDefinition(
                title: LocalizedText(ko: "절반이 참석했다", en: "Half of them are here"), test: .lua("2 < _event.data.present")
            ),
        ],
        states: [
            state("forming", on: [on("start", "season")]),
            state(
                "season",
                [
                    StateDefinition(
                        id: "plan", title: LocalizedText(ko: "기획", en: "Plan"), phase: "plan",
                        onEntry: [[.send(.program("beginCycle", data: .lua("cycle")))]],
                        onExit: [[.send(.program("seal"))]],
                        transitions: [on("advance", "execute", needs: ["hypotheses-sealed", "quorum"])]),
                    StateDefinition(
                        id: "execute", phase: "execute",
                        onEntry: [[.send(SendDefinition(event: "checkIn.due", delay: "7d", id: "check-in"))]],
                        onExit: [[.cancel("check-in")]],
                        transitions: [on("meeting.opened.b", "feedback"), on("checkIn.due", run: [log("check in")])]),
                    StateDefinition(
                        id: "feedback", phase: "feedback",
                        transitions: [
                            on("advance", "followThrough", when: .lua("cycle < cycles")), on("advance", "reporting"),
                        ]),
                    StateDefinition(
                        id: "followThrough", phase: "followThrough", onExit: [[.assign("cycle", .lua("cycle + 1"))]],
                        transitions: [on("meeting.opened.a", "plan")]),
                ]),
            state("reporting", on: [on("advance", "archived")]),
            final("archived"),
        ])

    private let now = Timestamp(date: CalendarDate(year: 2020, month: 7, day: 6)!, secondOfDay: 0, offset: 0)

    @Test func aWholeSeason() throws {
        var moves: [Move] = ["start"]
        for cycle in 1...3 {
            moves.append(.send(ChartEvent("advance", data: ["present": 5])))
            moves.append("meeting.opened.b")
            moves.append("advance")
            if cycle < 3 { moves.append("meeting.opened.a") }
        }
        moves.append("advance")
        let played = try play(Self.definition, moves, data: ["sealed": true])
        #expect(!played.state.isRunning)
        #expect(played.state.endedIn == ["archived"])
        #expect(played.state.configuration.isEmpty)
        let actions = played.effects.compactMap { if case .send(let send) = $0 { send } else { nil } }
        #expect(actions.map(\.event) == ["beginCycle", "seal", "beginCycle", "seal", "beginCycle", "seal"])
        #expect(actions.filter { $0.event == "beginCycle" }.map(\.data) == [1, 2, 3])
        #expect(played.state.timers.isEmpty)
    }

    @Test func aRefusalNamesEveryUnmetCondition() throws {
        let chart = try CompiledChart(Self.definition)
        let started = try chart.start(host: MiniHost(), at: now)
        let season = try chart.send(ChartEvent("start"), to: started.state, host: MiniHost(), at: now)
        let refused = try chart.send(
            ChartEvent("advance", data: ["present": 1]), to: season.state, host: MiniHost(), at: now)
        #expect(!refused.moved)
        #expect(refused.state.configuration == ["season", "plan"])
        let conditions = try #require(refused.refused.first).conditions
        #expect(conditions.map(\.id) == ["hypotheses-sealed", "quorum"])
        #expect(conditions.map(\.outcome) == [.unmet, .unmet])
        #expect(conditions[0].reads == [ChartRead(name: "sealed", value: false)])
        #expect(conditions[0].remedy == LocalizedText(ko: "가설을 확정하세요", en: "seal the hypotheses"))
        #expect(conditions[1].reads == [ChartRead(name: "_event.data.present", value: 1)])
    }

    @Test func theDelayedSendFiresAtItsOwnTime() throws {
        let chart = try CompiledChart(Self.definition)
        let started = try chart.start(data: ["sealed": true], host: MiniHost(), at: now)
        var state = try chart.send(ChartEvent("start"), to: started.state, host: MiniHost(), at: now).state
        state = try chart.send(ChartEvent("advance", data: ["present": 9]), to: state, host: MiniHost(), at: now).state
        #expect(state.nextDue == now.adding(seconds: 7 * 86_400))
        let early = try chart.fireTimers(of: state, upTo: now.adding(seconds: 7 * 86_400 - 1), host: MiniHost())
        #expect(early.state == state)
        #expect(early.microsteps.isEmpty)
        let late = try chart.fireTimers(of: state, upTo: now.adding(seconds: 30 * 86_400), host: MiniHost())
        #expect(late.effects == [.log(label: "check in", .null)])
        #expect(late.microsteps.map(line) == ["checkIn.due execute#1"])
    }

    @Test func theDefinitionHasNoProblems() {
        #expect(ChartChecker.problems(in: Self.definition).isEmpty)
    }
}
