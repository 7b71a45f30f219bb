import LuaRuntime
import Scripting
import Statecharts
import Testing
import Values

@Suite struct ChartScriptTests {
    func run(
        _ script: String,
        _ data: [String: Value] = ["count": 1, "team": ["lead": "kim"], "list": [1, 2], "nothing": nil]
    ) throws -> ScriptAnswer {
        ConditionHost(tree: ConditionTests.tree).run(script, in: try ContextCatcher.context(data))
    }

    @Test(
        arguments: [
            ("count = count + 1", "count", 2),
            ("team.lead = \"lee\" team.size = 3", "team", ["lead": "lee", "size": 3]),
            ("list[#list + 1] = 3", "list", [1, 2, 3]), ("table.insert(list, 1, 0)", "list", [0, 1, 2]),
            ("nothing = { a = 1 }", "nothing", ["a": 1]),
            ("count = nil", "count", nil), ("team.lead = nil", "team", .object([:])), ("list = {}", "list", []),
            ("local function twice(x) return x * 2 end count = twice(program.cycle)", "count", 4),
            ("count = _event.name", "count", "go"),
            ("for i = 1, 3 do count = count * 2 end", "count", 8), ("if In(\"one\") then count = 0 end", "count", 0),
            ("count = ({ lead = 1 }).lead", "count", 1),
        ] as [(String, String, Value)])
    func changesData(script: String, name: String, value: Value) throws {
        let answer = try run(script)
        let data = try answer.result.get()
        #expect(data[name] == value)
        #expect(data.count == 4)
    }

    @Test func theRestStaysAsItWas() throws {
        let data = try run("count = 2").result.get()
        #expect(data == ["count": 2, "team": ["lead": "kim"], "list": [1, 2], "nothing": nil])
    }

    @Test func requestsComeInOrder() throws {
        let answer = try run(
            """
            raise("seal.done")
            send("check-in.due", { after = "7d", id = "check-in", data = { n = count } })
            send("seal", { type = "moim" })
            send("hello", { to = "#_parent" })
            send("plain")
            cancel("check-in")
            log("label", { 1, 2 })
            log("text")
            """)
        _ = try answer.result.get()
        #expect(
            answer.requests == [
                .raise("seal.done"),
                .send(
                    SendDefinition(
                        event: "check-in.due", delay: "7d", id: "check-in",
                        payload: PayloadDefinition(content: .value(["n": 1])))),
                .send(.program("seal")), .send(SendDefinition(event: "hello", target: "#_parent")),
                .send(SendDefinition(event: "plain")),
                .cancel("check-in"), .log(label: "label", .value([1, 2])), .log(label: nil, "text"),
            ])
        #expect(answer.reads == [ChartRead(name: "count", value: 1)])
    }

    @Test(arguments: [
        ("cuont = 3", "‘cuont’ is no data of this chart. Did you mean ‘count’?"),
        ("helper = 3", "‘helper’ is no data of this chart. Write ‘local’ before a variable of the script's own."),
        (
            "function helper() end",
            "‘helper’ is no data of this chart. Write ‘local’ before a variable of the script's own."
        ),
        ("program = 3", "‘program’ is no data of this chart. Write ‘local’ before a variable of the script's own."),
        ("program.cycle = 3", "tree 'cycle' is read-only"),
        ("count = mising", "there is nothing called ‘mising’. Did you mean ‘missing’?"),
        ("count = print", "count: expected data (strings, numbers, booleans, tables), found a function"),
        ("count = 1/0", "expected a finite number, found infinity (such as 1/0)"),
        ("team.x = 0/0", "team.x: expected a finite number, found NaN (such as 0/0)"),
        ("raise(\"\")", "raise: argument 1 (name) must be a name that is not empty, found \"\""),
        ("raise(3)", "raise: argument 1 (name) must be a string, found a whole number"),
        ("send(\"x\", { afer = 1 })", "options.afer: no such name. Did you mean 'after'?"),
        ("send(\"x\", \"7d\")", "send: argument 2 (options) must be a table, found a string"),
        ("log(1, 2)", "log: argument 1 (label) must be a string, found a whole number"), ("error(\"stop\")", "stop"),
    ])
    func failsWithNothingDone(script: String, message: String) throws {
        let answer = try run("count = 5 raise(\"before\")\n" + script)
        let fault = #expect(throws: ChartFault.self) { try answer.result.get() }
        #expect(fault?.message.en == message)
        #expect(answer.requests.isEmpty)
    }

    /// The chart itself stores what the script left and does what it asked for.
    @Test func runsInAChart() throws {
        let chart = try CompiledChart(
            ChartDefinition(
                id: "c", data: [DataDefinition(id: "count", expression: 1)],
                states: [
                    StateDefinition(
                        id: "a", onEntry: [[.script("count = count + 1 raise(\"next\")")]],
                        transitions: [TransitionDefinition(events: ["next"], targets: ["b"], when: .lua("count == 2"))]),
                    StateDefinition(id: "b"),
                ]))
        let step = try chart.start(host: ConditionHost(tree: [:]), at: Timestamp(milliseconds: 0))
        #expect(step.state.standing == ["b"])
        #expect(step.state.data["count"] == 2)
        #expect(step.faults.isEmpty)
    }
}
