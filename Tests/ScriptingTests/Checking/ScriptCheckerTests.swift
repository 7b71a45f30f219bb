import Scripting
import Testing
import Values

/// One faulty script for each thing that a check finds, with the place it points to.
@Suite struct ScriptCheckerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var code: String
        var severity = ProblemSeverity.error
        /// `¶` stands where the problem is.
        var source: String
        /// Words that the advice must hold.
        var next: String?
        var testDescription: String { "\(code): \(source)" }

        init(_ code: String, _ source: String, next: String? = nil) {
            self.init(code, .error, source, next: next)
        }

        init(_ code: String, _ severity: ProblemSeverity, _ source: String, next: String? = nil) {
            self.code = code
            self.severity = severity
            self.source = source
            self.next = next
        }
    }

    /// A whole indicator that is right but for what is put into it.
    static func indicator(
        formula: String = "return data.attendance:during(period):count()", head: String = "", before: String = "",
        id: String = "\"i\"", title: String = "{ ko = \"지표\", en = \"Indicator\" }",
        unit: String = "{ ko = \"명\", en = \"people\" }", needs: String = "\"attendance\"",
        better: String = "\"higher\"",
        per: String = "\"meeting\"",
        examples: String =
            "{ given = { attendance = { { time = \"2020-07-09\" } } }, period = \"2020-07-09\", expect = 1 }"
    ) -> String {
        """
        \(before)
        return indicator { id = \(id), title = \(title), \(head)
          unit = \(unit), better = \(better), per = \(per), needs = { \(needs) },
          formula = function(data, period)
            \(formula)
          end,
          examples = { \(examples) },
        }
        """
    }

    /// The same for a worksheet; `steps` holds further ones after `first`.
    static func worksheet(
        _ steps: String, head: String = "", phase: String = "\"plan\"", further: String = "", before: String = "",
        examples: String = "{ given = { first = \"가\" }, expect = {} }"
    ) -> String {
        """
        \(before)
        return worksheet { id = "w", title = { ko = "카드", en = "Card" }, phase = \(phase), \(head)
          steps = {
            step { id = "first", type = "text", ask = { ko = "무엇?", en = "What?" } },
            \(steps)
          },
          \(further)
          examples = { \(examples) },
        }
        """
    }

    /// One with a second step of this type, which holds something more.
    static func step(_ type: String, _ more: String, before: String = "") -> String {
        worksheet("step { id = \"b\", type = \"\(type)\", \(ask), \(more) },", before: before)
    }

    static let ask = "ask = { ko = \"물음\", en = \"question\" }"

    static let names: [Case] = [
        Case("script.syntax", indicator(formula: "return 1 +\n  ¶end")),
        Case("script.syntax", "return indicator { id = ¶= 1 }"),
        Case("script.syntax", "local 가 = 1".replacing("가", with: "¶가")),
        Case("script.unknown-name", indicator(formula: "return ¶rato(1, 2)"), next: "ratio"),
        Case("script.unknown-name", indicator(formula: "return ¶stats.medain({ 1 })"), next: "median"),
        Case("script.unknown-name", indicator(formula: "return ¶string.foo(1)")),
        Case("script.unknown-name", indicator(formula: "return ¶os.time()"), next: "no clock"),
        Case("script.unknown-name", indicator(formula: "return ¶require(\"x\")"), next: "one file"),
        Case("script.unknown-name", indicator(formula: "return ¶string.dump(print)")),
        Case("script.unknown-name", indicator(formula: "return #period.¶strat"), next: "start"),
        Case(
            "script.unknown-name",
            worksheet("step { id = \"n\", type = \"number\", \(ask), check = function() return ¶current.cylce end },")),
        Case("script.global-assigned", indicator(formula: "¶count = 1\n    return count"), next: "local"),
        Case("script.global-assigned", indicator(before: "function ¶helper() end")),
        Case("script.unused-local", .warning, indicator(formula: "local ¶rows = data.attendance\n    return 1")),
        Case("script.unused-local", .warning, indicator(before: "local function ¶helper() return 1 end")),
        Case(
            "script.unused-local", .warning, indicator(formula: "for ¶i = 1, 2 do print(data.attendance) end return 1")),
        Case(
            "script.unused-local", .warning,
            indicator(formula: "for ¶k, v in pairs(data.attendance:rows()) do print(v) end return 1")),
        Case(
            "script.hidden-local", .warning, indicator(formula: "local n = 1 local ¶n = n + #data.attendance return n")),
        Case(
            "script.unknown-method", indicator(formula: "return data.attendance:¶durring(period):count()"),
            next: "during"),
        Case("script.unknown-method", indicator(formula: "return (\"a\"):¶uper()"), next: "upper"),
    ]

    static let shapes: [Case] = [
        Case("script.unknown-field", worksheet("", head: "¶tittle = 1,"), next: "title"),
        Case("script.unknown-field", step("text", "¶requird = true"), next: "required"),
        Case("script.unknown-field", step("text", "¶\"text\"")),
        Case("script.unknown-field", indicator(head: "¶formla = 1,"), next: "formula"),
        Case(
            "script.unknown-field",
            worksheet(
                "step { id = \"b\", type = \"choice\", \(ask), choices = {"
                    + " { value = \"x\", title = { ko = \"가\", en = \"a\" }, ¶label = 1 } } },")),
        Case(
            "script.unknown-field", worksheet("", examples: "{ given = {}, expect = {}, ¶expects = {} }"),
            next: "expect"),
        Case(
            "script.unknown-field",
            indicator(examples: "{ ¶givne = {}, given = {}, period = \"2020-07-09\", expect = 1 }"), next: "given"),
        Case(
            "script.unknown-field",
            worksheet(
                "",
                further: "produces = function(a) return hypothesis { belief = a.first, action = a.first,"
                    + " indicator = \"i\", target = 1, ¶tarqet = 2 } end,"), next: "target"),
        Case(
            "script.unknown-field",
            worksheet("step { id = \"b\", type = \"text\", ask = { ko = \"가\", en = \"a\", ¶fr = \"b\" } },")),
        Case("script.missing-field", worksheet("¶step { id = \"b\", \(ask) },"), next: "type"),
        Case("script.missing-field", worksheet("step { id = \"b\", type = \"text\", ¶ask = nil },"), next: "ask"),
        Case("script.missing-field", worksheet("¶step { id = \"b\", type = \"choice\", \(ask) },"), next: "choices"),
        Case(
            "script.missing-field",
            indicator().replacing(" better = \"higher\",", with: "")
                .replacing("return indicator", with: "return ¶indicator"), next: "better"),
        Case(
            "script.missing-field",
            worksheet(
                "",
                further:
                    "produces = function(a) return ¶hypothesis { belief = a.first, action = \"\", target = 1 } end,"),
            next: "indicator"),
        Case("script.bad-value", worksheet("step { id = \"b\", type = ¶\"txt\", \(ask) },"), next: "text"),
        Case("script.bad-value", worksheet("step { id = \"b\", type = ¶1, \(ask) },")),
        Case("script.bad-value", worksheet("", phase: "¶\"plann\""), next: "plan"),
        Case("script.bad-value", worksheet("", head: "scope = ¶\"gruop\","), next: "group"),
        Case("script.bad-value", indicator(better: "¶\"hihger\""), next: "higher"),
        Case("script.bad-value", indicator(per: "¶\"meetings\""), next: "meeting"),
        Case("script.bad-value", indicator(per: "¶\"trailing\"")),
        Case("script.repeated-step", worksheet("step { id = ¶\"first\", type = \"text\", \(ask) },")),
        Case(
            "script.repeated-choice",
            step(
                "choice",
                "choices = { { value = \"x\", title = { ko = \"가\", en = \"a\" } },"
                    + " { value = ¶\"x\", title = { ko = \"나\", en = \"b\" } } }")),
        Case("script.wrong-id", indicator(id: "¶\"j\"")),
        Case(
            "script.no-examples", .warning,
            "return ¶worksheet { id = \"w\", title = { ko = \"카드\", en = \"Card\" }, phase = \"plan\", steps = {"
                + " step { id = \"a\", type = \"text\", \(ask) } } }"),
        Case("script.no-examples", .warning, indicator(examples: "").replacing("examples", with: "¶examples")),
        Case("script.bad-result", "\n" + indicator(needs: "\"attendance\" .. \"\", \"attendance\"")),
    ]

    static let answers: [Case] = [
        Case("script.unknown-step", step("text", "when = function(a) return a.¶frist end"), next: "first"),
        Case(
            "script.unknown-step", step("text", "when = is", before: "local function is(a) return a.¶frist end"),
            next: "first"),
        Case(
            "script.unknown-step",
            step("text", "check = function(v, answers) if v == answers[¶\"c\"] then return nil end end")),
        Case("script.unknown-step", step("number", "unit = function(a) return a.¶frist end")),
        Case("script.unknown-step", worksheet("", further: "produces = function(a) return a.¶frist and nil end,")),
        Case("script.unknown-step", worksheet("", examples: "{ given = { ¶frist = 1 }, expect = {} }"), next: "first"),
        Case("script.unknown-step", worksheet("", examples: "{ given = {}, expect = { ¶\"frist\" } }"), next: "first"),
        Case("script.undeclared-data", indicator(formula: "return data.¶attendence:count()"), next: "attendance"),
        Case(
            "script.undeclared-data", indicator(formula: "return data.attendance:count() + data.¶activity:count()"),
            next: "Add \"activity\""),
        Case("script.unused-need", .warning, indicator(needs: "\"attendance\", ¶\"activity\"")),
        Case("script.unit-word", .warning, indicator(unit: "¶\"percent\""), next: "%"),
        Case("script.unit-word", .warning, indicator(unit: "{ ko = ¶\"퍼센트\", en = \"%\" }"), next: "%"),
        Case("script.unit-word", .warning, step("number", "unit = ¶\"퍼센트\"")),
        Case("script.unit-word", .warning, step("number", "unit = function() return ¶\"퍼센트\" end")),
    ]

    static let texts: [Case] = [
        Case("script.missing-translation", indicator(title: "¶{ ko = \"지표\" }"), next: "ko, en"),
        Case("script.missing-translation", indicator(head: "definition = ¶{ en = \"what\" },")),
        Case("script.missing-translation", step("text", "help = ¶{ ko = \"도움\" }")),
        Case(
            "script.missing-translation",
            step("text", "check = function(v) if v then return ¶{ ko = \"안 됩니다\" } end end")),
        Case(
            "script.missing-translation",
            step("text", "check = function(v) return v == \"\" and ¶{ en = \"no\" } or nil end")),
        Case("script.missing-translation", step("number", "unit = function() return ¶{ ko = \"명\" } end")),
        Case(
            "script.missing-translation",
            worksheet(
                "step { id = \"b\", type = \"text\", ask = question },", before: "local question = ¶{ ko = \"물음\" }")),
        Case("script.plain-text", indicator(title: "¶\"지표\""), next: "{ ko ="),
        Case("script.plain-text", step("text", "check = function(v) if v then return ¶\"안 됩니다\" end end")),
        Case("script.korean-in-english", .warning, indicator(title: "{ ko = \"지표\", en = ¶\"지표\" }")),
        Case("script.same-translations", .warning, indicator(title: "{ ko = \"Indicator\", en = ¶\"Indicator\" }")),
    ]

    @Test(arguments: names + shapes + answers + texts) func finds(example: Case) throws {
        let before = try #require(example.source.split(separator: "¶", omittingEmptySubsequences: false).first)
        let isWholeFile = example.code == "script.bad-result"
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        let source = example.source.replacing("¶", with: "")
        let name = source.contains("worksheet") ? "worksheets/w.lua" : "indicators/i.lua"
        let problems = ScriptChecker.problems(in: source, file: name)
        let all = problems.map { "\($0.code) \($0.place?.label ?? "-")" }
        let problem = try #require(problems.first { $0.code == example.code }, "\(all)")
        #expect(problem.severity == example.severity)
        #expect(problems.count { $0.severity == .error } <= 2, "\(all)")
        #expect(!problem.what.ko.isEmpty && problem.what.ko != problem.what.en)
        if let next = example.next { #expect(problem.next?.en.contains(next) == true, "\(problem.next?.en ?? "-")") }
        guard !isWholeFile else { return }
        #expect(problem.place?.label == "\(name):\(lines.count):\(lines[lines.count - 1].count + 1)", "\(all)")
        #expect(
            problem.place?.excerpt
                == source.split(separator: "\n", omittingEmptySubsequences: false)[lines.count - 1]
                .description)
    }

    @Test(arguments: [
        indicator(), worksheet(""),
        indicator(formula: "local function all(d) return d.attendance end return all(data):count()"),
        indicator(formula: "for _, row in ipairs(data.attendance:rows()) do print(row.member) end return none"),
        indicator(formula: "local t = {} function t:own() return 1 end return t:own() + #data.attendance"),
        indicator(unit: "{ ko = \"km\", en = \"km\" }"),
        indicator(head: "source = { ko = \"CHAOSS\", en = \"CHAOSS\" },"),
        // Steps that reading does not follow are not judged.
        worksheet(
            "table.unpack(more)",
            head: "",
            before: "local more = {} for i = 1, 2 do more[i] = step { id = \"s\" .. i, type = \"text\", \(ask) } end",
            examples: "{ given = { s1 = \"x\" }, expect = {} }"),
        worksheet(
            "", further: "produces = function(answers) local a = answers return a.first and nil end,"),
        "local w = worksheet { id = \"w\", title = { ko = \"카드\", en = \"Card\" }, phase = \"plan\", steps = {"
            + " step { id = \"a\", type = \"text\", \(ask) } }, examples = { { given = {}, expect = {} } } }\nreturn w",
    ])
    func findsNothing(source: String) {
        let name = source.contains("worksheet") ? "worksheets/w.lua" : "indicators/i.lua"
        #expect(ScriptChecker.problems(in: source, file: name).map { "\($0.place?.label ?? "") \($0.what.en)" } == [])
    }

    /// Few constants are no trouble; many are, and the report says how to write it instead.
    @Test(arguments: [10, 300]) func whatLuaComputesWronglyIsToldBeforehand(constants: Int) {
        let list = (0..<constants).map { "\"k\($0)\"" }.joined(separator: ", ")
        let source = Self.indicator(formula: "local t = { \(list) }\n    return 1 ~ (2 or #t + #data.attendance)")
        let problems = ScriptChecker.problems(in: source, file: "i.lua")
        #expect(problems.map(\.code) == (constants > 255 ? ["script.miscompiled"] : []))
        if let problem = problems.first {
            #expect(problem.place?.label == "i.lua:6:14")
            #expect(problem.what.en.contains("‘constant ~ (… or …)’"))
            #expect(problem.next?.ko.contains("지역 변수") == true)
        }
    }

    @Test func severalAreToldAtOnceInTheOrderOfTheFile() {
        let source = Self.indicator(
            formula: "cuont = 1 return data.attendence:durring(period)", title: "{ ko = \"지표\" }", better: "\"best\"")
        #expect(
            ScriptChecker.problems(in: source, file: "i.lua").map(\.code) == [
                "script.missing-translation", "script.bad-value", "script.unused-need", "script.global-assigned",
                "script.undeclared-data", "script.unknown-method",
            ])
    }

    @Test func everythingThatIsMissingIsTold() {
        let problems = ScriptChecker.problems(in: "return indicator { id = \"i\" }", file: "i.lua")
        let missing = problems.filter { $0.code == "script.missing-field" }.map(\.what.en)
        let names = ["title", "unit", "better", "per", "needs", "formula"]
        #expect(missing == names.map { "indicator has no ‘\($0)’" })
    }

    @Test func bothLanguagesSayWhatAndWhatToDo() throws {
        let source = Self.indicator(formula: "return data.attendance:durring(period):count()")
        let problem = try #require(ScriptChecker.problems(in: source, file: "i.lua").first)
        #expect(problem.what[.ko] == "‘:durring()’라는 메서드가 없습니다")
        #expect(problem.what[.en] == "there is no method ‘:durring()’")
        #expect(problem.next?[.ko] == "‘during’을 뜻하셨습니까?")
    }

    /// What a loop that does not end leaves for a run to tell.
    @Test func aRunTellsTheRest() throws {
        let problem = try #require(ScriptChecker.problems(in: "while true do end", file: "i.lua").first)
        #expect(problem.code == "script.time-limit")
        #expect(problem.place?.line == 1)
    }

    @Test func columnsCountLettersAndNotBytes() throws {
        let problem = try #require(
            ScriptChecker.problems(in: "-- 가나\r\nreturn \"한글\" .. nope\r\n", file: "i.lua").first)
        #expect(problem.place == SourcePlace(file: "i.lua", line: 2, column: 16, excerpt: "return \"한글\" .. nope"))
    }

    @Test func nobodyIsDrownedInProblems() {
        let source = String(repeating: "f(y)\n", count: 3000)
        #expect(ScriptChecker.problems(in: source, file: "i.lua").count == 200)
    }
}
