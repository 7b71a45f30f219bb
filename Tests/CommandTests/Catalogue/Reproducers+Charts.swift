import Statecharts
import Values

extension Reproducer {
    /// Cycles that a person wrote.
    static let charts: [Reproducer] = [
        cycle(
            "cycle.condition-failed", .script, "advance --event go", begin: true,
            """
            conditions:
              broken: { title: { ko: 고장, en: broken }, lua: program.cycle + 'x' > 1 }
            states:
              one: { phase: forming, on: { go: { to: two, conditions: [broken] } } }
              two: { kind: final }
            """),
        line("cycle.faulty", .input, .folder, "cycle check mine.yaml") {
            try $0.write("moim: 1\nid: mine\nstates:\n  one: { on: { go: nowhere } }\n", to: "mine.yaml")
        },
        cycle(
            "chart.invalid", .input, "new .",
            """
            states:
              one: { phase: forming, on: { go: nowhere } }
            """),
        cycle(
            "cycle.endless", .script, "cycle run mine.yaml",
            """
            states:
              one:
                entry: [{ send: again, after: 1d }]
                on: { again: one }
            """),
        line("cycle.unexpected-end", .refused, .folder, "cycle run three-phase --expect archived"),
        line("convert.unknown-ending", .input, .folder, "cycle convert three-phase mine.txt"),
        line("cycle.inexpressible", .input, .folder, "cycle convert mine.scxml") {
            try $0.write(
                "<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" version=\"1.0\" name=\"mine\"><state id=\"one.two\"/></scxml>",
                to: "mine.scxml")
        },
        line("events.syntax", .input, .folder, "cycle run three-phase --events mine.json") {
            try $0.write("[{]", to: "mine.json")
        },
        line("events.invalid", .input, .folder, "cycle run three-phase --events mine.json") {
            try $0.write("[{ \"after\": 5 }]", to: "mine.json")
        },
        told(
            "cycle.far-source", .done, .folder, "cycle run mine.scxml",
            ko: "이 문서의 폴더 안에 있는 파일이 아닙니다", en: "is no file in the folder of this document"
        ) { try $0.write(invoking("src=\"../other.scxml\""), to: "mine.scxml") },
        told(
            "cycle.nothing-invoked", .done, .folder, "cycle run mine.scxml",
            ko: "부를 상태도가 없습니다", en: "there is no chart to invoke"
        ) { try $0.write(invoking(""), to: "mine.scxml") },
        cycle(
            "chart.endless", .script, "new .",
            """
            states:
              one: { phase: forming, always: two }
              two: { always: one }
            """),
        cycle(
            "chart.queue-full", .script, "new .",
            """
            states:
              one:
                phase: forming
                entry:
                  - each: { lua: "(function() local t = {} for i = 1, 1001 do t[i] = i end return t end)()" }
                    as: item
                    then: [{ raise: again }]
                on: { go: two }
              two: { kind: final }
            data: { item: 0 }
            """),
        cycle(
            "chart.timers-full", .script, "new .",
            """
            states:
              one:
                phase: forming
                entry:
                  - each: { lua: "(function() local t = {} for i = 1, 10001 do t[i] = i end return t end)()" }
                    as: item
                    then: [{ send: later, after: 1d }]
                on: { go: two, later: two }
              two: { kind: final }
            data: { item: 0 }
            """),
        cycle(
            "chart.too-many-events", .script, "advance --event go", begin: true,
            """
            states:
              one:
                phase: forming
                on: { go: two }
              two:
                entry: [{ send: again }]
                on: { again: { to: two }, end: three }
              three: { kind: final }
            """),
        checked("condition.not-boolean", .input, "on: { go: { to: two, when: { lua: \"'yes'\" } } }"),
        checked("condition.constant", .done, "on: { go: { to: two, when: { lua: 1 < 2 } } }"),
        checked("lua.syntax", .input, "on: { go: { to: two, when: { lua: 1 < } } }"),
        checked("lua.unknown-name", .input, "on: { go: { to: two, when: { lua: nothing.more } } }"),
        checked("lua.read-only", .input, "entry: [{ lua: _event = 1 }]"),
        checked("lua.not-data", .input, "entry: [{ lua: counter = 1 }]"),
        checked("lua.unused-local", .done, "entry: [{ lua: local counter = 1 }]"),
        checked("timer.unheard", .done, "entry: [{ send: later, after: 1d }]"),
        checked("data.unused", .done, "data: { counter: 0 }"),
        module("chart.ended", .refused, because: "the engine asks first whether the program still runs") { _ in
            let chart = try chart()
            var session = try ChartSession(
                chart, from: ChartState(chart: chart.id, sessionID: "s", isRunning: false), host: NoScripts())
            try session.send(ChartEvent("advance"), at: Timestamp(milliseconds: 0))
        },
        module("chart.another-chart", .store, because: "a journal keeps its chart and its state together") { _ in
            _ = try ChartSession(chart(), from: ChartState(chart: "other", sessionID: "s"), host: NoScripts())
        },
        module("chart.unknown-state", .store, because: "a journal keeps its chart and its state together") { _ in
            let state = ChartState(chart: "mine", sessionID: "s", configuration: ["gone"])
            _ = try ChartSession(chart(), from: state, host: NoScripts())
        },
    ]

    /// A problem that `cycle check` lists by its code, among a chart's others.
    private static func checked(_ code: String, _ outcome: Outcome, _ content: String) -> Reproducer {
        told(code, outcome, .folder, "cycle check mine.yaml", ko: "[\(code)]", en: "[\(code)]") {
            try $0.write(
                "moim: 1\nid: mine\nstates:\n  one:\n    \(content)\n    always: []\n  two: { kind: final }\n",
                to: "mine.yaml")
        }
    }

    private static func invoking(_ attribute: String) -> String {
        """
        <scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" name="mine" initial="one">
          <state id="one"><invoke id="child" \(attribute)/></state>
        </scxml>
        """
    }

    private static func chart() throws -> CompiledChart {
        try CompiledChart(ChartDefinition(id: "mine", states: [StateDefinition(id: "one", kind: .final)]))
    }

    private static func cycle(
        _ code: String, _ outcome: Outcome, _ command: String, begin: Bool = false, _ text: String
    ) -> Reproducer {
        line(code, outcome, .folder, command) {
            try $0.write("moim: 1\nid: mine\n" + text + "\n", to: "mine.yaml")
            try $0.replace("cycle: three-phase", with: "cycle: mine.yaml", in: "program.yaml")
            if begin { $0.run("new .") }
        }
    }
}
