import LuaRuntime
import Testing
import Values

/// A small native table, as the scripting layer has: methods, fields, elements, operators.
struct Bag: LuaObject, Equatable {
    var items: [Int64]

    static let luaName = "bag"
    static var luaMethods: [String: LuaMethod<Bag>] {
        [
            "over": { bag, call in
                let least = try call.int(1, "least")
                return .object(Bag(items: bag.items.filter { $0 > least }))
            },
            "joined": { bag, call in .object(Bag(items: bag.items + (try call.object(1, as: Bag.self)).items)) },
            "each": { bag, call in
                for item in bag.items { try call.function(1).call(.value(.int(item))) }
                return .nothing
            },
        ]
    }
    var luaFieldNames: [String] { ["first", "total"] }
    func luaField(_ name: String) throws -> HostValue? {
        switch name {
        case "first": items.first.map { .value(.int($0)) } ?? .nothing
        case "total": .value(.int(items.reduce(0, +)))
        default: nil
        }
    }
    func luaElement(_ index: Int64) throws -> HostValue? {
        items.indices.contains(Int(index) - 1) ? .value(.int(items[Int(index) - 1])) : nil
    }
    var luaCount: Int? { items.count }
    var luaText: String { "bag of \(items.count)" }
    var luaValue: Value? { .array(items.map(Value.int)) }
    static func luaOperate(_ operation: LuaOperator, _ left: LuaValue, _ right: LuaValue) throws -> HostValue? {
        switch (operation, left.object(as: Bag.self), right.object(as: Bag.self)) {
        case (.add, let left?, let right?): .object(Bag(items: left.items + right.items))
        case (.less, let left?, let right?): .bool(left.items.count < right.items.count)
        case (.negate, let left?, _): .object(Bag(items: left.items.map { -$0 }))
        default: nil
        }
    }
}

/// Records what a script reads, key by key.
final class Recorder: LuaObject {
    static let luaName = "answers"
    let path: String
    let reads: Reads

    final class Reads { var paths: [String] = [] }

    init(path: String, reads: Reads) {
        self.path = path
        self.reads = reads
    }

    var luaKeys: [Value]? { ["missing", "present"] }
    func luaField(_ name: String) throws -> HostValue? {
        let path = self.path.isEmpty ? name : "\(self.path).\(name)"
        if name == "present" || name == "missing" {
            reads.paths.append(path)
            return name == "present" ? .int(5) : .nothing
        }
        return .object(Recorder(path: path, reads: reads))
    }
}

@Suite struct ObjectTests {
    func state() throws -> LuaState {
        let state = try LuaState()
        try state.setGlobal("bag", .object(Bag(items: [1, 5, 9])))
        return state
    }

    @Test(
        arguments: [
            ("bag:over(2):over(6).total", 9), ("#bag", 3), ("bag[2]", 5), ("bag[4]", nil), ("bag.first", 1),
            ("tostring(bag)", "bag of 3"),
            ("(bag + bag).total", 30), ("(-bag).total", -15), ("bag == bag:over(0)", true),
            ("bag == bag:over(2)", false), ("bag < bag + bag", true),
            ("bag > bag + bag", false), ("type(bag)", "userdata"), ("bag ~= 3", true), ("getmetatable(bag)", false),
            ("(function() local n = 0 for i, v in ipairs(bag) do n = n + i * v end return n end)()", 38),
            ("(function() local n = 0 bag:each(function(v) n = n + v end) return n end)()", 15),
            ("bag:joined(bag)", [1, 5, 9, 1, 5, 9]),
            ("string.format('%s', bag)", "bag of 3"), ("select('#', bag.first)", 1),
        ] as [(String, Value)])
    func works(expression: String, expected: Value) throws {
        #expect(try state().run("return \(expression)", name: "t.lua").value() == expected)
    }

    @Test(
        arguments: [
            ("bag.frist", "script.unknown-name", "bag has no 'frist'", "Did you mean 'first'?"),
            ("bag:ovr(1)", "script.unknown-name", "bag has no 'ovr'", "Did you mean 'over'?"),
            (
                "bag.quite", "script.unknown-name", "bag has no 'quite'",
                "Known names: each, first, joined, over, total."
            ),
            (
                "bag.over(1)", "script.argument", "a method of bag was called on something else",
                "Call it with a colon, not a dot: value:over(…)."
            ),
            (
                "bag:over('x')", "script.argument",
                "bag:over: argument 1 (least) must be a whole number, found a string", nil
            ), ("bag:joined({})", "script.argument", "bag:joined: argument 1 must be bag, found a table", nil),
            ("bag * 2", "script.argument", "cannot compute (bag) * (a whole number)", nil),
            ("2 + bag", "script.argument", "cannot compute (a whole number) + (bag)", nil),
            ("bag .. 'x'", "script.argument", "cannot compute (bag) .. (a string)", nil),
            ("bag()", "script.argument", "() cannot be used on bag", nil),
            ("bag[{}]", "script.argument", "bag cannot be looked up by a table", nil),
            ("pairs(bag)", "script.argument", "pairs cannot be used on bag", nil),
            ("(function() bag.first = 2 end)()", "script.argument", "bag 'first' is read-only", nil),
            ("rawset(bag, 1, 2)", "script.runtime", "bad argument #1 to 'rawset' (table expected, got bag)", nil),
            (
                "setmetatable(bag, {})", "script.runtime",
                "bad argument #1 to 'setmetatable' (table expected, got bag)", nil
            ), ("bag < 1", "script.argument", "cannot compute (bag) < (a whole number)", nil),
        ] as [(String, String, String, String?)])
    func refuses(expression: String, code: String, what: String, next: String?) throws {
        let state = try state()
        let error = #expect(throws: LuaError.self) { try state.run("\nreturn \(expression)", name: "t.lua") }
        #expect(error?.code == code)
        #expect(error?.what.en == what)
        #expect(error?.next?.en == next)
        #expect(error?.place?.line == 2)
    }

    @Test func readsAreRecorded() throws {
        let reads = Recorder.Reads()
        let state = try LuaState()
        try state.setGlobal("worksheets", .object(Recorder(path: "", reads: reads)))
        let value = try state.run(
            """
            local w = worksheets["test-card"]
            local n = 0
            for key, value in pairs(w) do n = n + value end
            return { w.missing == nil, w.deeper.present, n }
            """, name: "t.lua"
        ).value()
        #expect(value == [true, 5, 5])
        #expect(
            reads.paths == ["test-card.missing", "test-card.present", "test-card.missing", "test-card.deeper.present"])
    }

    @Test func objectsAreKeysOfTables() throws {
        let value = try state().run(
            "local a, b = bag:over(0), bag:over(2) local t = { [b] = 'b', [a] = 'a' } local s = '' for _, v in pairs(t) do s = s .. v end return s .. t[a]",
            name: "t.lua"
        ).string
        #expect(value == "aba")
    }

    /// Objects no script can reach are let go of while the script runs.
    @Test func unreachableObjectsAreReleased() throws {
        final class Counter { var alive = 0, peak = 0 }
        final class Thing: LuaObject {
            static let luaName = "thing"
            let counter: Counter
            var luaBytes: Int { 1000 }
            init(_ counter: Counter) {
                self.counter = counter
                counter.alive += 1
                counter.peak = max(counter.peak, counter.alive)
            }
            deinit { counter.alive -= 1 }
        }
        let counter = Counter()
        do {
            let state = try LuaState(budget: LuaBudget(memoryBytes: 1 << 20))
            try state.register("thing") { _ in .object(Thing(counter)) }
            try state.run("for i = 1, 20000 do local t = thing() end", name: "t.lua")
            // A megabyte holds about a thousand of them.
            #expect(counter.peak < 2000)
            #expect(counter.peak > 10)
        }
        #expect(counter.alive == 0)
    }

    @Test func keptObjectsCountAgainstTheMemory() throws {
        struct Big: LuaObject {
            static let luaName = "big"
            var luaBytes: Int { 100_000 }
        }
        let state = try LuaState(budget: LuaBudget(memoryBytes: 1 << 20))
        try state.register("big") { _ in .object(Big()) }
        let error = #expect(throws: LuaError.self) {
            try state.run("local t = {}\nwhile true do\n  t[#t + 1] = big()\nend", name: "t.lua")
        }
        #expect(error?.code == "script.memory-limit")
        #expect(error?.place?.line == 3)
    }
}
