import LuaRuntime
import Testing
import Values

/// Walking a table that holds functions, as a worksheet does.
@Suite struct RefTests {
    static let worksheet = """
        return {
          id = "test-card", title = { ko = "실험 카드", en = "Test card" }, rounds = 2, open = true,
          steps = {
            { id = "belief", type = "text" },
            { id = "target", type = "number", check = function(value, answers) if value <= answers.low then return "low" end end },
          },
        }
        """

    @Test func walks() throws {
        let state = try LuaState()
        let sheet = try #require(try state.run(Self.worksheet, name: "worksheets/test-card.lua").table)
        #expect(try sheet.names() == ["id", "open", "rounds", "steps", "title"])
        #expect(try sheet.string("id") == "test-card")
        #expect(try sheet.text("title") == LocalizedText(ko: "실험 카드", en: "Test card"))
        #expect(try sheet.int("rounds") == 2)
        #expect(try sheet.bool("open"))
        #expect(try sheet.optionalString("phase") == nil)
        let steps = try sheet.table("steps")
        #expect(try steps.count == 2)
        let step = try #require(try steps.elements()[1].table)
        #expect(step.path.description == "steps[2]")
        let check = try step.function("check")
        #expect(check.path.description == "steps[2].check")
        #expect(try check.call(.number(1), .value(["low": 3])).string == "low")
        #expect(try check.call(.number(4), .value(["low": 3])).isNil)
    }

    @Test func wrongFieldsAreNamed() throws {
        let state = try LuaState()
        let sheet = try #require(try state.run(Self.worksheet, name: "worksheets/test-card.lua").table)
        let steps = try sheet.table("steps")
        let step = try #require(try steps.element(1).table)
        let missing = #expect(throws: LuaError.self) { try step.function("check") }
        #expect(missing?.code == "script.bad-result")
        #expect(
            missing?.what
                == LocalizedText(
                    ko: "steps[1].check: 필요한 것: 함수, 있는 것: 없음(nil)",
                    en: "steps[1].check: expected a function, found nothing (nil)"))
        #expect(missing?.place?.file == "worksheets/test-card.lua")
        let wrong = #expect(throws: LuaError.self) { try step.number("type") }
        #expect(wrong?.what.en == "steps[1].type: expected a number, found a string")
        let unknown = #expect(throws: LuaError.self) { try step.refuseNames(except: ["id", "types"]) }
        #expect(unknown?.what.en == "steps[1].type: no such name")
        #expect(unknown?.next?.en == "Did you mean 'types'?")
    }

    @Test func callsGiveAllResults() throws {
        let state = try LuaState()
        let function = try state.load("local a = ... return a, 'two', nil, {}", name: "t.lua")
        let values = try function.callAll([.int(1)])
        #expect(values.map(\.kind) == [.int, .string, .nil, .table])
        #expect(try function.callAll([]).count == 4)
        #expect(try state.load("", name: "t.lua").callAll([]).isEmpty)
        #expect(try state.load("", name: "t.lua").call().isNil)
    }

    @Test func aTableCanBeCalledOnlyIfItSaysSo() throws {
        let state = try LuaState()
        let plain = try #require(try state.run("return {}", name: "t.lua").table)
        let error = #expect(throws: LuaError.self) { try plain.call() }
        #expect(error?.what.en == "attempt to call a table value")
        let callable = try #require(
            try state.run("return setmetatable({}, { __call = function(_, x) return x end })", name: "t.lua").table)
        #expect(try callable.call(.int(7)).int == 7)
    }

    @Test func droppedReferencesAreReleased() throws {
        let state = try LuaState()
        let make = try #require(try state.run("return function() return {} end", name: "t.lua").function)
        for _ in 0..<100 { _ = try make.call() }
        let before = state.usage.memoryBytes
        for _ in 0..<20_000 { _ = try make.call() }
        // A slot of the registry for each would take far more; the collector may be behind by a few hundred tables.
        #expect(state.usage.memoryBytes < before + 200_000)
    }

    @Test func manyReferencesAtOnce() throws {
        let state = try LuaState()
        let ref = try #require(
            try state.run("local t = {} for i = 1, 5000 do t[i] = { i } end return t", name: "t.lua").table)
        let elements = try ref.elements()
        #expect(try elements[4999].table?.element(1).int == 5000)
    }
}
