import LuaRuntime
import Testing
import Values

/// Every error says what, where and what to do next, in both languages.
@Suite struct ErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var source: String
        var code: String
        var line: Int
        var column: Int?
        var what: LocalizedText
        var next: LocalizedText?
        var testDescription: String { source }
    }

    static let cases: [Case] = [
        Case(
            source: "local x = 1\nreturn printt(x)", code: "script.unknown-name", line: 2, column: 8,
            what: LocalizedText(ko: "없는 이름입니다: 'printt'", en: "there is nothing called 'printt'"),
            next: LocalizedText(ko: "혹시 'print'입니까?", en: "Did you mean 'print'?")),
        Case(
            source: "return string.uper('x')", code: "script.unknown-name", line: 1, column: 15,
            what: LocalizedText(
                ko: "함수가 아니라 부를 수 없습니다: 없음(nil) 값(필드 'uper')", en: "attempt to call a nil value (field 'uper')"),
            next: LocalizedText(ko: "혹시 'upper'입니까?", en: "Did you mean 'upper'?")),
        Case(
            source: "return ('x'):uper()", code: "script.unknown-name", line: 1, column: 14,
            what: LocalizedText(
                ko: "함수가 아니라 부를 수 없습니다: 없음(nil) 값(메서드 'uper')", en: "attempt to call a nil value (method 'uper')"),
            next: LocalizedText(ko: "혹시 'upper'입니까?", en: "Did you mean 'upper'?")),
        Case(
            source: "return os.time()", code: "script.unknown-name", line: 1, column: 8,
            what: LocalizedText(ko: "없는 이름입니다: 'os'", en: "there is nothing called 'os'"),
            next: LocalizedText(
                ko: "스크립트에는 시계가 없습니다. 건네받은 기간과 시각을 쓰세요.",
                en: "Scripts have no clock. Use the periods and times they are given.")),
        Case(
            source: "local answers = {}\n\nreturn answers.target + 1", code: "script.runtime", line: 3, column: 16,
            what: LocalizedText(
                ko: "계산할 수 없습니다: 없음(nil) 값(필드 'target')",
                en: "attempt to perform arithmetic on a nil value (field 'target')")),
        Case(
            source: "local t = '3'\nreturn t + 1", code: "script.runtime", line: 2, column: 8,
            what: LocalizedText(
                ko: "계산할 수 없습니다: 글 값(지역 변수 't')", en: "attempt to perform arithmetic on a string value (local 't')"),
            next: LocalizedText(ko: "글은 tonumber로 숫자로 바꾸세요.", en: "Turn a string into a number with tonumber.")),
        Case(
            source: "return 1 < 'x'", code: "script.runtime", line: 1,
            what: LocalizedText(ko: "서로 비교할 수 없습니다: 숫자, 글", en: "attempt to compare number with string")),
        Case(
            source: "table.insert(nil, 1)", code: "script.runtime", line: 1,
            what: LocalizedText(
                ko: "1번째 인자가 맞지 않습니다('insert'): 필요한 것: 테이블, 있는 것: 없음(nil)",
                en: "bad argument #1 to 'insert' (table expected, got nil)")),
        Case(
            source: "local x = 1\nif x = 1 then end", code: "script.syntax", line: 2, column: 6,
            what: LocalizedText(ko: "'then'이(가) 와야 합니다 — '=' 앞", en: "'then' expected near '='"),
            next: LocalizedText(ko: "비교는 = 하나가 아니라 ==로 씁니다.", en: "Comparing is written ==, not =.")),
        Case(
            source: "local function f()\n  return 1\n", code: "script.syntax", line: 3,
            what: LocalizedText(
                ko: "'end'이(가) 와야 합니다('function'을(를) 닫기 위해, 1번째 줄) — 파일의 끝 앞",
                en: "'end' expected (to close 'function' at line 1) near <eof>")),
        Case(
            source: "return 한글 + 1", code: "script.syntax", line: 1,
            what: LocalizedText(ko: "여기에 올 수 없습니다: '<\\237>'", en: "unexpected symbol near '<\\237>'")),
        Case(
            source: "local a = 1\nlocal b = _ENV", code: "script.syntax", line: 2, column: 11,
            what: LocalizedText(ko: "_ENV는 쓸 수 없습니다", en: "_ENV is not available to scripts"),
            next: LocalizedText(ko: "지역 변수(local)를 쓰세요.", en: "Use local variables.")),
        Case(source: "\nerror('여기까지')", code: "script.runtime", line: 2, what: LocalizedText(same: "여기까지")),
        Case(
            source: "error({ ko = '안 됩니다', en = 'no' })", code: "script.runtime", line: 1,
            what: LocalizedText(ko: "안 됩니다", en: "no")),
        Case(source: "error({ message = 'm' })", code: "script.runtime", line: 1, what: LocalizedText(same: "m")),
        Case(
            source: "error(print)", code: "script.runtime", line: 1,
            what: LocalizedText(ko: "스크립트가 글이 아닌 오류를 냈습니다: 함수", en: "the script raised an error that is a function")),
        Case(
            source: "assert(false)", code: "script.runtime", line: 1,
            what: LocalizedText(ko: "assert가 거짓입니다", en: "assertion failed!")),
        Case(
            source: "local t = {}\nlocal n = 0\nwhile true do\n  n = n + 1\nend", code: "script.steps-limit", line: 4,
            what: LocalizedText(ko: "스크립트가 허용된 10000단계를 다 썼습니다", en: "the script used up its 10000 steps"),
            next: LocalizedText(
                ko: "끝나지 않는 반복이 없는지 보고, 행을 하나씩 도는 대신 표의 메서드(거르기·묶기·세기)를 쓰세요.",
                en:
                    "Look for a loop that does not end, and use a table's own methods (filter, group, count) instead of walking its rows."
            )),
        Case(
            source: "\n\nreturn ('x'):rep(1e9)", code: "script.memory-limit", line: 3,
            what: LocalizedText(ko: "글 하나가 허용된 64 KiB를 넘습니다", en: "a single text would be longer than its 64 KiB"),
            next: LocalizedText(
                ko: "큰 글을 만드는 대신 조각을 테이블에 모으거나 필요한 만큼만 만드세요.",
                en: "Keep the pieces in a table, or make only as much text as is needed.")),
        Case(
            source: "local t = {}\nfor i = 1, 1e9 do\n  t[i] = i\nend", code: "script.memory-limit", line: 3,
            what: LocalizedText(ko: "스크립트가 허용된 메모리 64 KiB를 다 썼습니다", en: "the script used up its 64 KiB of memory"),
            next: LocalizedText(
                ko: "행을 테이블에 모으지 말고 세거나 묶은 결과만 두세요.",
                en: "Keep counts and groups instead of collecting rows in a table.")),
        Case(
            source: "print(1)\nprint(('x'):rep(2000))", code: "script.output-limit", line: 2,
            what: LocalizedText(ko: "스크립트의 출력이 허용된 1 KiB를 넘겼습니다", en: "the script printed more than its 1 KiB"),
            next: LocalizedText(ko: "반복 안의 print를 줄이세요.", en: "Print less inside loops.")),
    ]

    @Test(arguments: cases)
    func isTold(expected: Case) throws {
        // Few steps only where steps are what the case is about.
        let budget = LuaBudget(
            steps: expected.code == "script.steps-limit" ? 10_000 : 1_000_000, memoryBytes: 64 << 10,
            outputBytes: 1 << 10)
        let error = try failure(expected.source, budget: budget)
        #expect(error.code == expected.code)
        #expect(error.what == expected.what)
        #expect(error.next == expected.next)
        let lines = expected.source.split(separator: "\n", omittingEmptySubsequences: false)
        let place = SourcePlace(
            file: "t.lua", line: expected.line, column: expected.column, excerpt: String(lines[expected.line - 1]))
        if expected.code == "script.steps-limit" {
            #expect([3, 4].contains(error.place?.line))
        } else {
            #expect(error.place == place)
        }
        #expect(error.outcome == .script)
    }

    @Test func tracebackNamesTheScriptsFunctionsOnly() throws {
        let state = try LuaState()
        try state.register("through") { call in HostValue(try call.function(1).call()) }
        let source = """
            local function inner() return nothing.here end
            local function outer() return (inner()) end
            return (outer())
            """
        let error = #expect(throws: LuaError.self) { try state.run(source, name: "deep.lua") }
        #expect(error?.traceback.map(\.place.line) == [1, 2, 3])
        #expect(error?.traceback.map(\.function) == ["inner", "outer", nil])
        #expect(error?.traceback.allSatisfy { $0.place.file == "deep.lua" } == true)
        let through = #expect(throws: LuaError.self) {
            try state.run("through(function() error('x') end)", name: "host.lua")
        }
        #expect(through?.traceback.isEmpty == false)
        #expect(through?.traceback.allSatisfy { $0.place.file == "host.lua" } == true)
    }

    @Test func longAndForeignNamesKeepTheirFile() throws {
        let name = String(repeating: "긴-이름/", count: 20) + "끝.lua"
        let state = try LuaState()
        let error = #expect(throws: LuaError.self) { try state.run("error('x')", name: name) }
        #expect(error?.place?.file == name)
        #expect(error?.what.en == "x")
    }

    @Test func aClosedStateAnswersWithAnError() throws {
        let ref: LuaRef
        do {
            let state = try LuaState()
            ref = try #require(try state.run("return { a = 1 }", name: "t.lua").table)
        }
        let error = #expect(throws: LuaError.self) { try ref.field("a") }
        #expect(error?.code == "script.closed")
    }

    @Test func aValueOfAnotherStateIsRefused() throws {
        let one = try LuaState()
        let other = try LuaState()
        let ref = try #require(try one.run("return {}", name: "t.lua").table)
        let error = #expect(throws: LuaError.self) { try other.setGlobal("x", .ref(ref)) }
        #expect(error?.code == "script.closed")
    }

    @Test func tooLongASourceIsNotRead() throws {
        let error = try failure(String(repeating: " ", count: (128 << 10) + 1))
        #expect(error.code == "script.source-size")
    }

    /// A limit is told even if a host function swallowed it.
    @Test func aSwallowedLimitStillEnds() throws {
        let state = try LuaState(budget: .small)
        try state.register("swallow") { call in
            let body = try call.function(1)
            _ = try? body.call()
            return .string("fine")
        }
        let error = #expect(throws: LuaError.self) {
            try state.run("swallow(function() while true do end end)\nprint('alive')", name: "t.lua")
        }
        #expect(error?.code == "script.steps-limit")
        #expect(state.output.isEmpty)
    }
}
