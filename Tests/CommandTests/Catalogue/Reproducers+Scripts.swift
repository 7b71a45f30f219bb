import LuaRuntime
import Values

extension Reproducer {
    /// Lua that a person wrote.
    static let scripts: [Reproducer] = [
        script("script.syntax", "return indicator { id = = 1 }"),
        script("script.runtime", "return 1 + {}"),
        script("script.unknown-name", "return indicators.nothing.more(1)"),
        script("script.argument", BadInputTests.indicator("mine", "return ratio('one', 2)"), computing: true),
        script("script.bad-result", "return 1"),
        line("script.exists", .input, .begun, "script new worksheet mine") {
            try $0.write("return 1", to: "worksheets/mine.lua")
        },
        line("script.no-title", .input, .begun, "script new indicator mine --title ' '"),
        script("script.time-limit", "while true do end"),
        line("script.steps-limit", .script, .folder, "script run mine.lua --limit-steps 5000") {
            try $0.write("while true do end", to: "mine.lua")
        },
        line("program.limits", .input, .folder, "check") {
            try $0.replace(
                "cycles: 1", with: "cycles: 1\nlimits: { milliseconds: 60000 }", in: "program.yaml")
        },
        script("script.memory-limit", "local t = {} for i = 1, 1e9 do t[i] = {} end"),
        script(
            "script.examples-failed",
            """
            return indicator {
              id = "mine", title = { ko = "시험", en = "Test" },
              unit = "건", better = "higher", per = "meeting", needs = { "attendance" },
              formula = function(data, period) return data.attendance:during(period):count() end,
              examples = { { given = { attendance = { { time = "2020-07-09", member = "a" } } },
                             period = "2020-07-09", expect = 2 } },
            }
            """),
        line("script.faulty", .input, .folder, "script check mine.lua") {
            try $0.write("return indicator { id = mine }", to: "mine.lua")
        },
        line("script.none-here", .input, .folder, "script test answers"),
        line("watch.no-files", .input, .folder, "script test --watch"),
        line("data.argument", .input, .folder, "script run mine.lua --data activity"),
        line("data.named-twice", .input, .folder, "script run mine.lua --data a=1.csv --data a=2.csv"),
        told(
            "example.no-period", .script, .folder, "script test mine.lua", ko: "기간이 없습니다", en: "no period holds"
        ) {
            try $0.write(
                """
                return indicator {
                  id = "mine", title = { ko = "시험", en = "Test" },
                  unit = "건", better = "higher", per = "meeting", needs = { "attendance" },
                  formula = function(data, period) return data.attendance:during(period):count() end,
                  examples = { { given = { attendance = { { time = "2020-07-09", member = "a" } } },
                                 period = "2020-01-01", expect = 2 } },
                }
                """, to: "mine.lua")
        },
        module("script.host", .script, because: "every host function of moim explains itself") { _ in
            struct Unexplained: Error {}
            let state = try LuaState()
            try state.register("broken") { _ in throw Unexplained() }
            _ = try state.run("broken()", name: "mine.lua")
        },
    ]

    private static func script(_ code: String, _ text: String, computing: Bool = false) -> Reproducer {
        guard computing else {
            return line(code, .script, .folder, "script test mine.lua") { try $0.write(text, to: "mine.lua") }
        }
        return line(code, .script, .feedback, "indicator compute mine") {
            try $0.write(text, to: "indicators/mine.lua")
        }
    }
}
