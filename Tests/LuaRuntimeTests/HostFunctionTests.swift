import LuaRuntime
import Testing
import Values

@Suite struct HostFunctionTests {
    @Test func takesAndGives() throws {
        let state = try LuaState()
        try state.register("describe") { call in
            .several([
                .string(try call.string(1)), .number(try call.number(2)), .int(Int(try call.int(3))),
                .bool(try call.bool(4)),
                .value(try call.value(5)), .int(call.count),
            ])
        }
        let value = try state.run("return { describe('x', 1.5, 2.0, true, { a = { 1 } }) }", name: "t.lua").value()
        #expect(value == ["x", 1.5, 2, true, ["a": [1]], 5])
    }

    struct Wrong: Sendable {
        var call: String
        var en: String
        var ko: String
    }

    @Test(arguments: [
        Wrong(
            call: "ratio()", en: "ratio: argument 1 (numerator) must be a number, found nothing (nil)",
            ko: "ratio: 1번째 인자 (numerator)에 필요한 것: 숫자, 있는 것: 없음(nil)"),
        Wrong(
            call: "ratio('1')", en: "ratio: argument 1 (numerator) must be a number, found a string",
            ko: "ratio: 1번째 인자 (numerator)에 필요한 것: 숫자, 있는 것: 글"),
        Wrong(
            call: "ratio(1, {})", en: "ratio: argument 2 must be a whole number, found a table",
            ko: "ratio: 2번째 인자에 필요한 것: 정수, 있는 것: 테이블"),
        Wrong(
            call: "ratio(1, 2.5)", en: "ratio: argument 2 must be a whole number, found a number",
            ko: "ratio: 2번째 인자에 필요한 것: 정수, 있는 것: 숫자"),
        Wrong(
            call: "ratio(1, 2, print)", en: "ratio: argument 3 must be a string, found a function",
            ko: "ratio: 3번째 인자에 필요한 것: 글, 있는 것: 함수"),
        Wrong(
            call: "ratio(1, 2, '\\xff')", en: "3: expected UTF-8 text, found bytes that are not UTF-8",
            ko: "3: 필요한 것: UTF-8 글, 있는 것: UTF-8이 아닌 바이트"),
    ])
    func wrongArgumentsAreTold(wrong: Wrong) throws {
        let state = try LuaState()
        try state.register("ratio") { call in
            _ = try call.number(1, "numerator")
            _ = try call.optionalInt(2)
            _ = try call.optionalString(3)
            return .nothing
        }
        let error = #expect(throws: LuaError.self) { try state.run("local x\nx = \(wrong.call)", name: "t.lua") }
        #expect(error?.what == LocalizedText(ko: wrong.ko, en: wrong.en))
        #expect(error?.place?.label == "t.lua:2")
        #expect(error?.place?.excerpt == "x = \(wrong.call)")
    }

    static let refusal = HostError(
        code: "ratio.denominator", what: LocalizedText(ko: "분모가 없습니다", en: "the denominator is missing"),
        next: LocalizedText(ko: "둘째 인자를 주세요.", en: "Give a second argument."))

    @Test func whatTheHostThrowsReachesTheCaller() throws {
        let state = try LuaState()
        try state.register("ratio") { _ in throw Self.refusal }
        let error = #expect(throws: LuaError.self) { try state.run("\n\nreturn ratio(1)", name: "t.lua") }
        #expect(error?.kind == .host)
        #expect(error?.code == "ratio.denominator")
        #expect(error?.what == Self.refusal.what)
        #expect(error?.next == Self.refusal.next)
        #expect(error?.place?.line == 3)
        #expect(error?.cause as? HostError == Self.refusal)
    }

    @Test func theScriptCanCatchIt() throws {
        let state = try LuaState()
        try state.register("ratio") { _ in throw Self.refusal }
        let value = try state.run(
            "local ok, message = pcall(function()\nreturn ratio(1) end)\nreturn { ok, message }", name: "t.lua"
        ).value()
        #expect(value == [false, "t.lua:2: the denominator is missing"])
    }

    /// Raised again as it is, it is still the host's error.
    @Test func itMayBeRaisedAgain() throws {
        let state = try LuaState()
        try state.register("ratio") { _ in throw Self.refusal }
        let error = #expect(throws: LuaError.self) {
            try state.run("local ok, e = pcall(function()\nreturn ratio(1) end)\n\nerror(e, 0)", name: "t.lua")
        }
        #expect(error?.code == "ratio.denominator")
        #expect(error?.place?.line == 2)
    }

    @Test func anErrorInACallbackKeepsItsPlace() throws {
        let state = try LuaState()
        try state.register("each") { call in
            try call.function(1).call(.int(1))
            return .nothing
        }
        let error = #expect(throws: LuaError.self) {
            try state.run("each(function(x)\n  local y = x + nothing\nend)", name: "t.lua")
        }
        #expect(error?.place?.label == "t.lua:2:17")
        #expect(error?.code == "script.unknown-name")
    }

    @Test func theCallKnowsItsPlace() throws {
        let state = try LuaState()
        try state.register("step") { call in .string(call.place?.label ?? "nowhere") }
        #expect(try state.run("local a = 1\nlocal p = step { }\nreturn p", name: "w.lua").string == "w.lua:2")
    }

    @Test func aTableGivenKnowsWhereItWasGiven() throws {
        let state = try LuaState()
        try state.register("step") { call in
            _ = try call.table(1, "step").string("id")
            return .nothing
        }
        let error = #expect(throws: LuaError.self) { try state.run("\nlocal s = step { id = 3 }", name: "w.lua") }
        #expect(error?.what.en == "step.id: expected a string, found a whole number")
        #expect(error?.place?.label == "w.lua:2")
    }

    @Test func hostAndScriptCallEachOtherToALimit() throws {
        let state = try LuaState()
        try state.register("bounce") { call in HostValue(try call.function(1).call(.ref(call.function(1)))) }
        let error = #expect(throws: LuaError.self) {
            try state.run("local function f(g) return bounce(f) end return f(f)", name: "t.lua")
        }
        #expect(error?.code == "script.runtime")
        #expect(error?.what.en.contains("stack overflow") == true)
    }

    @Test func aFunctionMayBeMadeWhileRunning() throws {
        let state = try LuaState()
        try state.register("counter") { _ in
            var count = 0
            return .function(name: "tick") { _ in
                count += 1
                return .int(count)
            }
        }
        #expect(
            try state.run("local a, b = counter(), counter() a() a() return a() * 10 + b()", name: "t.lua").int == 31)
    }

    @Test func aStateMayBeDroppedByTheFunctionItCalls() throws {
        struct Keeper: ~Copyable { var state: LuaState }
        final class Owner {
            var keeper: Keeper?
            init(_ keeper: consuming Keeper) { self.keeper = consume keeper }
        }
        let owner = Owner(Keeper(state: try LuaState()))
        try owner.keeper?.state.register("drop") { _ in
            owner.keeper = nil
            return .int(1)
        }
        let script = try #require(try owner.keeper?.state.load("return drop() + 1", name: "t.lua"))
        #expect(try script.call().int == 2)
        let error = #expect(throws: LuaError.self) { try script.call() }
        #expect(error?.code == "script.closed")
    }

    @Test func capturedReferencesMakeNoCycle() throws {
        final class Witness {}
        weak var witness: Witness?
        do {
            let state = try LuaState()
            let strong = Witness()
            witness = strong
            let ref = try #require(try state.run("return {}", name: "t.lua").table)
            try state.register("hold") { _ in
                _ = strong
                return .ref(ref)
            }
            #expect(try state.run("return hold()", name: "t.lua").kind == .table)
        }
        #expect(witness == nil)
    }
}
