import LuaRuntime
import Testing
import Values

/// Values go in and come out the same.
@Suite struct CrossingTests {
    @Test(arguments: UInt64(1)...200)
    func roundTrips(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let value = Self.value(&generator, depth: 4)
        let state = try LuaState()
        try state.setGlobal("given", .value(value))
        #expect(try state.run("return given", name: "t.lua").value() == value, "seed \(seed)")
    }

    /// No null inside: a table cannot hold one. No empty object: an empty table reads as an empty array.
    private static func value(_ generator: inout SplitMix64, depth: Int) -> Value {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &generator) {
        case 0: return .bool(Bool.random(using: &generator))
        case 1: return .int(Int64.random(in: .min ... .max, using: &generator))
        case 2: return .number(Double.random(in: -1e9...1e9, using: &generator))
        case 3: return .string("글\(Int.random(in: 0...99, using: &generator))\0\n")
        case 4: return .string(String(repeating: "x", count: Int.random(in: 0...100, using: &generator)))
        case 5, 6:
            return .array(
                (0..<Int.random(in: 0...6, using: &generator)).map { _ in value(&generator, depth: depth - 1) })
        default:
            var members: [String: Value] = [:]
            for index in 0...Int.random(in: 0...6, using: &generator) {
                members["이름\(index)"] = value(&generator, depth: depth - 1)
            }
            return .object(members)
        }
    }

    @Test func luaSeesWhatWasGiven() throws {
        let state = try LuaState()
        try state.setGlobal("given", .value(["list": [1, 2.5, "x"], "none": nil, "deep": ["yes": true]]))
        let value = try state.run(
            """
            return { #given.list, math.type(given.list[1]), math.type(given.list[2]), given.list[3], given.none == nil, given.deep.yes }
            """, name: "t.lua"
        ).value()
        #expect(value == [3, "integer", "float", "x", true, true])
    }

    @Test func nullInsideAnArrayIsAGap() throws {
        let state = try LuaState()
        try state.setGlobal("given", .value([1, nil, 3]))
        #expect(try state.run("return given", name: "t.lua").value() == [1, nil, 3])
        #expect(try state.run("return given[2] == nil", name: "t.lua").bool == true)
    }

    @Test func listsAndRecordsHoldWhatValuesCannot() throws {
        let state = try LuaState()
        let double = try #require(try state.run("return function(x) return x * 2 end", name: "f.lua").function)
        try state.setGlobal(
            "api",
            .record([
                "double": .ref(double), "triple": .function(name: "triple") { .number(try $0.number(1) * 3) },
                "list": .list([.int(1), .ref(double)]),
            ]))
        #expect(try state.run("return api.list[2](api.double(2)) + api.triple(1)", name: "t.lua").number == 11)
    }

    @Test func dottedNamesMakeTables() throws {
        let state = try LuaState()
        try state.register("text.trim") { call in .string(String(try call.string(1).drop { $0 == " " })) }
        try state.setGlobal("text.version", .int(3))
        try state.setGlobal("string.extra", .int(4))
        #expect(
            try state.run("return text.trim('  x') .. text.version .. string.extra .. ('y'):upper()", name: "t.lua")
                .string == "x34Y")
    }

    struct Bad: Sendable {
        var source: String
        var code: String
        var what: String
    }

    @Test(arguments: [
        Bad(
            source: "{ a = { 1, { b = print } } }", code: "script.bad-result",
            what: "a[2].b: expected data (strings, numbers, booleans, tables), found a function"),
        Bad(
            source: "{ x = 0/0 }", code: "script.bad-result",
            what: "x: expected a finite number, found NaN (such as 0/0)"),
        Bad(
            source: "{ x = 1/0 }", code: "script.bad-result",
            what: "x: expected a finite number, found infinity (such as 1/0)"),
        Bad(
            source: "{ '\\xff' }", code: "script.bad-result",
            what: "[1]: expected UTF-8 text, found bytes that are not UTF-8"),
        Bad(
            source: "{ 1, 2, name = 3 }", code: "script.bad-result",
            what: "expected a table of positions or of names, found both (the name \"name\")"),
        Bad(
            source: "{ [5] = 1 }", code: "script.bad-result",
            what: "expected positions from 1 without a gap, found position 5"),
        Bad(
            source: "{ [{}] = 1 }", code: "script.bad-result",
            what: "expected names or positions as keys, found a key of another kind"),
        Bad(
            source: "{ [1.5] = 1 }", code: "script.bad-result",
            what: "expected names or positions as keys, found a key of another kind"),
        Bad(
            source: "{ ['a b'] = print, zz = print }", code: "script.bad-result",
            what: "[\"a b\"]: expected data (strings, numbers, booleans, tables), found a function"),
        Bad(
            source: "(function() local t = {} t.t = t return t end)()", code: "script.result-depth",
            what: String(repeating: "t.", count: 31) + "t: tables lie more than 32 deep in each other"),
        Bad(
            source: "(function() local t = {} for i = 1, 100001 do t[i] = i end return t end)()",
            code: "script.result-size",
            what: "the value is too large (at most 100000 values)"),
        Bad(
            source: "(function() local t = {1} for i = 1, 20 do t = {t, t} end return t end)()",
            code: "script.result-size",
            what: "the value is too large (at most 100000 values)"),
        Bad(
            source: "(function() local s, t = ('x'):rep(1e6), {} for i = 1, 1000 do t[i] = s end return t end)()",
            code: "script.result-size",
            what: "the value is too large (at most 100000 values)"),
    ])
    func whatIsNotDataIsTold(bad: Bad) throws {
        let state = try LuaState()
        let value = try state.run("return \(bad.source)", name: "t.lua")
        let error = #expect(throws: LuaError.self) { try value.value() }
        #expect(error?.code == bad.code)
        #expect(error?.what.en == bad.what)
        // A failed reading leaves the state usable.
        #expect(try state.run("return 1", name: "t.lua").int == 1)
    }

    @Test func aValueTooDeepToGiveIsRefused() throws {
        let state = try LuaState()
        let deep = (0..<300).reduce(Value.int(1)) { value, _ in .array([value]) }
        #expect(throws: LuaError.self) { try state.setGlobal("deep", .value(deep)) }
        #expect(try state.run("return deep == nil", name: "t.lua").bool == true)
    }

    @Test func readingRunsNoMetamethod() throws {
        let state = try LuaState()
        let ref = try #require(
            try state.run(
                """
                return setmetatable({ a = 1 }, { __index = function() error('index') end, __len = function() error('len') end,
                  __pairs = function() error('pairs') end })
                """, name: "t.lua"
            ).table)
        #expect(try ref.field("missing").isNil)
        #expect(try ref.count == 0)
        #expect(try ref.value() == ["a": 1])
        #expect(try ref.names() == ["a"])
    }

    @Test func wholeNumbersStayWhole() throws {
        let value = try result("return { 3, 3.0, math.maxinteger }")
        guard case .array(let elements) = value, case .int(3) = elements[0], case .number(3) = elements[1],
            case .int(.max) = elements[2]
        else {
            Issue.record("\(value)")
            return
        }
    }
}
