import LuaRuntime
import ProgramModel
import Scripting
import Statecharts
import Testing
import Values

/// Catches the context that a chart asks its host in.
struct ContextCatcher: ChartHost {
    final class Box { var context: HostContext? }
    let box = Box()

    func evaluate(_ expression: String, in context: HostContext) -> HostAnswer {
        box.context = context
        return HostAnswer(.success(.bool(true)))
    }

    func run(_ script: String, in context: HostContext) -> ScriptAnswer { ScriptAnswer(.success(context.data)) }

    /// In state `one`, with these data, after an event if one is given.
    static func context(_ data: [String: Value] = [:], event: ChartEvent? = nil) throws -> HostContext {
        let host = ContextCatcher()
        let asks = TransitionDefinition(events: ["go"], when: .lua("true"))
        let definition = ChartDefinition(
            id: "test-chart", data: data.keys.sorted().map { DataDefinition(id: $0, expression: .value(data[$0]!)) },
            states: [
                StateDefinition(
                    id: "outer", states: [StateDefinition(id: "one", transitions: [asks]), StateDefinition(id: "two")])
            ])
        let chart = try CompiledChart(definition)
        let at = Timestamp(milliseconds: 1_594_000_000_000)
        let state = try chart.start(host: host, at: at).state
        _ = try chart.send(event ?? ChartEvent("go"), to: state, host: host, at: at)
        return try #require(host.box.context)
    }
}

@Suite struct ConditionTests {
    static let tree: [String: Value] = [
        "program": ["cycle": 2, "last_cycle": false, "manager": nil, "minimum_members": 3],
        "meeting": ["open": false, "cycle": 2, "attended": ["kim", "lee"]],
        "missing": ["from_attendees": ["kim/test-card"], "check_ins": []],
        "open": true, "names": ["a", "b"],
        "worksheets": [
            "test-card": ["submitted": ["lee"], "missing": ["kim"]], "learning-card": ["submitted": [], "missing": []],
        ],
    ]

    func answer(
        _ expression: String, _ data: [String: Value] = [:], event: ChartEvent? = nil, budget: LuaBudget = .default
    ) throws -> HostAnswer {
        ConditionHost(tree: Self.tree, budget: budget).evaluate(
            expression, in: try ContextCatcher.context(data, event: event))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var lua: String
        var value: Value
        var reads: [ChartRead]
        var testDescription: String { lua }

        init(_ lua: String, _ value: Value, _ reads: KeyValuePairs<String, Value>) {
            self.lua = lua
            self.value = value
            self.reads = reads.map { ChartRead(name: $0.key, value: $0.value) }
        }
    }

    static let data: [String: Value] = [
        "count": 3, "team": ["lead": "kim", "size": [4, 5]], "nothing": nil, "list": [1, 2],
    ]

    static let cases: [Case] = [
        Case("program.manager ~= nil", false, ["program.manager": nil]),
        Case("program.manager == nil", true, ["program.manager": nil]),
        Case("#missing.from_attendees == 0", false, ["missing.from_attendees": ["kim/test-card"]]),
        Case(
            "meeting.cycle == program.cycle and meeting.open", false,
            ["meeting.cycle": 2, "program.cycle": 2, "meeting.open": false]),
        Case("program.last_cycle and meeting.open", false, ["program.last_cycle": false]),
        Case("meeting.cycle == meeting.cycle", true, ["meeting.cycle": 2]),
        Case("worksheets[\"test-card\"].missing[1]", "kim", ["worksheets.test-card.missing": ["kim"]]),
        Case(
            "worksheets[\"test\" .. \"-card\"].missing[1] == \"kim\"", true, ["worksheets.test-card.missing": ["kim"]]),
        Case("missing.check_ins", [], ["missing.check_ins": []]),
        Case(
            "(function() local n = 0 for id, w in pairs(worksheets) do n = n + #w.missing end return n end)()", 1,
            ["worksheets.learning-card.missing": [], "worksheets.test-card.missing": ["kim"]]),
        Case("table.concat(meeting.attended, \",\")", "kim,lee", ["meeting.attended": ["kim", "lee"]]),
        Case("open and #names == 2", true, ["open": true, "names": ["a", "b"]]),
        Case("names[2]", "b", ["names[2]": "b"]),
        Case("count > 2", true, ["count": 3]),
        Case("team.lead", "kim", ["team.lead": "kim"]),
        Case("team.size[2] + list[1]", 6, ["team.size[2]": 5, "list[1]": 1]),
        Case("#team.size", 2, ["team.size": [4, 5]]),
        Case("team[\"lead\"] == nil", false, ["team.lead": "kim"]),
        Case("nothing == nil", true, ["nothing": nil]),
        Case("program.cycle + count", 5, ["count": 3, "program.cycle": 2]),
        Case(
            "In(\"one\") and In(\"outer\") and not In(\"two\")", true,
            ["In(\"one\")": true, "In(\"outer\")": true, "In(\"two\")": false]),
        Case("_event.name", "go", ["_event.name": "go"]),
        Case("_event.data.who", "lee", ["_event.data": ["who": "lee"]]),
        Case("_event.sendid == nil", true, ["_event.sendid": nil]),
        Case("_name", "test-chart", [:]),
        Case("#_sessionid > 0", true, [:]),
        Case("_ioprocessors.scxml.location == \"#_scxml_\" .. _sessionid and next(_x) == nil", true, [:]),
        Case("math.max(1, 2) == 2 -- worksheet.x", true, [:]),
        Case("(function(cont) local missin = cont return missin end)(4)", 4, [:]),
        Case("({ lead = 1 }).lead == 1 and (\"x\"):upper() == \"X\"", true, [:]),
        Case("program.cycle ==\n  2", true, ["program.cycle": 2]),
    ]

    @Test(arguments: cases)
    func givesValueAndReads(given: Case) throws {
        let answer = try answer(given.lua, Self.data, event: ChartEvent("go", data: ["who": "lee"]))
        #expect(try answer.result.get() == given.value)
        #expect(answer.reads == given.reads)
    }

    @Test(
        arguments: [
            ("mising.from_attendees", "there is nothing called ‘mising’. Did you mean ‘missing’?"),
            ("mising == nil", "there is nothing called ‘mising’. Did you mean ‘missing’?"),
            ("program.last_cycle and cuont > 3", "there is nothing called ‘cuont’. Did you mean ‘count’?"),
            ("missing.from_atendees == nil", "‘missing’ has no ‘from_atendees’. Did you mean ‘from_attendees’?"),
            ("worksheets[\"test-crad\"].missing", "‘worksheets’ has no ‘test-crad’. Did you mean ‘test-card’?"),
            ("worksheets[\"test-card\"].mising", "‘worksheets.test-card’ has no ‘mising’. Did you mean ‘missing’?"),
            (
                "program.zzzzzzz",
                "‘program’ has no ‘zzzzzzz’. Known names: cycle, last_cycle, manager, minimum_members."
            ),
            ("In(\"on\")", "there is no state ‘on’. Did you mean ‘one’?"),
            ("_event.nmae", "_event has no 'nmae'. Did you mean 'name'?"),
            ("program.cycle > \"3\"", "attempt to compare string with number"),
            ("#program", "# cannot be used on tree"),
            ("program.cycle = 3", nil), ("1, 2", "expected one value, found 2 values"),
            ("print", "expected data (strings, numbers, booleans, tables), found a function"),
            ("0/0", "expected a finite number, found NaN (such as 0/0)"), ("raise(\"x\")", nil), ("_x.y.z", nil),
            ("os.time()", nil), ("(1", nil), ("", nil),
            ("(function() program.cycle = 3 return true end)()", "tree 'cycle' is read-only"),
            ("(function() count = 3 return true end)()", nil),
        ] as [(String, String?)])
    func failuresAreNeverAnswers(expression: String, message: String?) throws {
        let answer = try answer(expression, ["count": 3])
        // An empty expression gives nothing, which the chart refuses as no boolean; an assignment stays in its state.
        if expression.isEmpty { return #expect(try answer.result.get() == .null) }
        if expression.contains("count = 3") { return #expect(try answer.result.get() == true) }
        let fault = #expect(throws: ChartFault.self) { try answer.result.get() }
        if let message { #expect(fault?.message.en == message) }
        #expect(fault?.message.ko.isEmpty == false)
    }

    @Test func aFailureKeepsWhatWasRead() throws {
        let answer = try answer("program.cycle == 2 and missing.nothing")
        #expect(answer.reads == [ChartRead(name: "program.cycle", value: 2)])
    }

    @Test func placesAreThoseOfTheExpression() throws {
        let fault = #expect(throws: ChartFault.self) { try answer("true and\n  program.cycle.x").result.get() }
        #expect(fault?.place?.line == 2)
        #expect(fault?.place?.excerpt == "  program.cycle.x")
        let first = #expect(throws: ChartFault.self) {
            try answer("program.cycle.x + nothing", ["nothing": nil]).result.get()
        }
        #expect(first?.place?.line == 1)
        #expect(first?.place?.excerpt == "program.cycle.x + nothing")
    }

    @Test func budgetsHold() throws {
        let budget = LuaBudget(steps: 100_000)
        let fault = #expect(throws: ChartFault.self) {
            try answer("(function() while true do end end)()", budget: budget).result.get()
        }
        #expect(fault?.message.en.hasPrefix("the script used up its 100000 steps") == true)
    }

    @Test func theSameTextGivesTheSameAnswer() throws {
        let host = ConditionHost(tree: Self.tree)
        let context = try ContextCatcher.context(Self.data)
        let values = try (0..<5).map { _ in try host.evaluate("math.random(1, 1000000000)", in: context).result.get() }
        #expect(Set(values).count == 1)
    }

    @Test func dataComeBeforeTheTree() throws {
        #expect(try answer("program", ["program": 7]).result.get() == 7)
    }
}
