import LuaRuntime
import ProgramModel
import Scripting
import Testing
import Values

/// Every way in which a worksheet can be of the wrong form, told with the way to the place.
@Suite struct WorksheetShapeTests {
    struct Wrong: Sendable, CustomTestStringConvertible {
        var source: String
        var what: String
        var next: String?
        var line: Int?
        var testDescription: String { what }
    }

    static let step = "id = \"a\", type = \"text\""

    /// A worksheet with this in place of its phase.
    static func header(_ fields: String) -> String {
        "return worksheet { \(fields),\n  steps = { step { id = \"a\", type = \"text\", ask = { ko = \"물음\", en = \"q\" } } } }"
    }

    static let good = "id = \"w\", title = { ko = \"제목\", en = \"title\" }, phase = \"plan\""

    static let wrongs: [Wrong] = [
        Wrong(
            source: "return 3", what: "expected return worksheet { … }, found a whole number",
            next: "See whether the script ends with ‘return’."),
        Wrong(
            source: "local x = 1", what: "expected return worksheet { … }, found nothing (nil)",
            next: "See whether the script ends with ‘return’."),
        Wrong(
            source: "return indicator {}", what: "expected return worksheet { … }, found indicator",
            next: "See whether the script ends with ‘return’."),
        Wrong(
            source: "return worksheet(3)",
            what: "worksheet: argument 1 (definition) must be a table, found a whole number", line: 1),
        Wrong(source: header("id = 3, phase = \"plan\""), what: "id: expected a string, found a whole number", line: 1),
        Wrong(source: header("phase = \"plan\""), what: "id: expected a string, found nothing (nil)", line: 1),
        Wrong(
            source: header("id = \"회고\", phase = \"plan\""),
            what:
                "id: expected an id that starts with a letter or digit and holds only letters, digits, - and _, at most 64, found \"회고\"",
            line: 1),
        Wrong(
            source: header("id = \"\(String(repeating: "a", count: 65))\""),
            what:
                "id: expected an id that starts with a letter or digit and holds only letters, digits, - and _, at most 64, found \"\(String(repeating: "a", count: 65))\""
        ),
        Wrong(
            source: header("id = \"-a\""),
            what:
                "id: expected an id that starts with a letter or digit and holds only letters, digits, - and _, at most 64, found \"-a\""
        ),
        Wrong(
            source: header("id = \"w\""),
            what: "title: expected a text in both languages, { ko = \"…\", en = \"…\" }, found nothing (nil)"),
        Wrong(
            source: header("id = \"w\", title = \"t\""),
            what: "title: expected a text in both languages, { ko = \"…\", en = \"…\" }, found a string"),
        Wrong(
            source: header("id = \"w\", title = { ko = \"제목\" }"),
            what: "title.en: expected a string, found nothing (nil)"),
        Wrong(
            source: header("id = \"w\", title = { ko = \" \", en = \"t\" }"),
            what: "title.ko: expected a text that is not empty, found \" \""),
        Wrong(
            source: header("id = \"w\", title = { ko = \"제목\", eng = \"t\" }"), what: "title.eng: no such name",
            next: "Did you mean 'en'?"),
        Wrong(
            source: header("id = \"w\", title = { ko = \"제목\", en = \"t\" }"),
            what:
                "phase: expected one of forming, plan, execute, feedback, followThrough, reporting, archived, found nothing (nil)"
        ),
        Wrong(
            source: header("id = \"w\", title = { ko = \"제목\", en = \"t\" }, phase = \"plann\""),
            what:
                "phase: expected one of forming, plan, execute, feedback, followThrough, reporting, archived, found \"plann\"",
            next: "Did you mean ‘plan’?"),
        Wrong(
            source: header(good + ", scope = \"all\""),
            what: "scope: expected one of member, group, optional, found \"all\""),
        Wrong(
            source: header(good + ", scope = 1"),
            what: "scope: expected one of member, group, optional, found a whole number"),
        Wrong(
            source: header(good + ", intro = { en = \"i\" }"), what: "intro.ko: expected a string, found nothing (nil)"),
        Wrong(
            source: header(good + ", source = \"s\""),
            what: "source: expected a text in both languages, { ko = \"…\", en = \"…\" }, found a string"),
        Wrong(source: header(good + ", produces = 3"), what: "produces: expected a function, found a whole number"),
        Wrong(source: header(good + ", titel = 3"), what: "titel: no such name", next: "Did you mean 'title'?"),
        Wrong(source: header(good + ", 3"), what: "[1]: expected name = value, found a value without a name"),
        Wrong(
            source: "return worksheet { \(good) }", what: "steps: expected a list with at least one step, found none"),
        Wrong(
            source: "return worksheet { \(good), steps = {} }",
            what: "steps: expected a list with at least one step, found none"),
        Wrong(
            source: "return worksheet { \(good), steps = { a = 1 } }",
            what: "steps: expected a list { …, … }, found the name ‘a’"),
        Wrong(
            source: "return worksheet { \(good), steps = { { id = \"a\" } } }",
            what: "steps[1]: expected step { … }, found a table"),
        Wrong(
            source: worksheetSource([step, "id = \"b\", type = \"txt\""]),
            what:
                "steps[2].type: expected one of text, number, yesno, date, choice, choices, indicator, member, hypothesis, found \"txt\"",
            next: "Did you mean ‘text’?", line: 4),
        Wrong(
            source: worksheetSource([step, "type = \"text\""]),
            what: "steps[2].id: expected a string, found nothing (nil)", line: 4),
        Wrong(
            source: worksheetSource([step, "id = \"a\", type = \"text\""]),
            what: "steps[2].id: ‘a’ is the id of steps[1]", line: 4),
        Wrong(
            source: worksheetSource([step + ", requried = true"]), what: "steps[1].requried: no such name",
            next: "Did you mean 'required'?", line: 3),
        Wrong(
            source: worksheetSource([step + ", required = \"yes\""]),
            what: "steps[1].required: expected a boolean, found a string"),
        Wrong(
            source: worksheetSource([step + ", help = { ko = \"도움\" }"]),
            what: "steps[1].help.en: expected a string, found nothing (nil)"),
        Wrong(
            source: worksheetSource([step + ", when = true"]),
            what: "steps[1].when: expected a function, found a boolean"),
        Wrong(
            source: worksheetSource([step + ", check = 1"]),
            what: "steps[1].check: expected a function, found a whole number"),
        Wrong(source: worksheetSource([step + ", min = 1"]), what: "steps[1].min: is for steps of type number only"),
        Wrong(
            source: worksheetSource([step + ", unit = \"%\""]), what: "steps[1].unit: is for steps of type number only"),
        Wrong(
            source: worksheetSource([step + ", choices = {}"]),
            what: "steps[1].choices: is for steps of type choice, choices only"),
        Wrong(
            source: worksheetSource(["id = \"n\", type = \"number\", min = 3, max = 2"]),
            what: "steps[1].max: expected a number that is not below min, found 2"),
        Wrong(
            source: worksheetSource(["id = \"n\", type = \"number\", min = 0/0"]),
            what: "steps[1].min: expected a finite number, found NaN (such as 0/0)"),
        Wrong(
            source: worksheetSource(["id = \"n\", type = \"number\", unit = 3"]),
            what: "steps[1].unit: expected a text in both languages, { ko = \"…\", en = \"…\" }, found a whole number"),
        Wrong(
            source: worksheetSource(["id = \"c\", type = \"choice\""]),
            what: "steps[1].choices: expected a list of choices, found none"),
        Wrong(
            source: worksheetSource(["id = \"c\", type = \"choices\", choices = { \"a\" }"]),
            what: "steps[1].choices[1]: expected { value = …, title = … }, found a string"),
        Wrong(
            source: worksheetSource([
                "id = \"c\", type = \"choice\", choices = { { value = \"a\", title = { ko = \"ㄱ\", en = \"a\" } }, { value = \"a\", title = { ko = \"ㄱ\", en = \"a\" } } }"
            ]),
            what: "steps[1].choices[2].value: ‘a’ is there twice"),
        Wrong(
            source: worksheetSource([
                "id = \"c\", type = \"choice\", choices = { { value = \"a\", title = { ko = \"ㄱ\" } } }"
            ]), what: "steps[1].choices[1].title.en: expected a string, found nothing (nil)"),
        Wrong(
            source: worksheetSource([
                "id = \"c\", type = \"choice\", choices = { { title = { ko = \"ㄱ\", en = \"a\" } } }"
            ]), what: "steps[1].choices[1].value: expected a string, found nothing (nil)"),
        Wrong(
            source: worksheetSource([step], further: "examples = { 3 },"),
            what: "examples[1]: expected { given = …, expect = … }, found a whole number"),
        Wrong(
            source: worksheetSource([step], further: "examples = { { expect = {} } },"),
            what: "examples[1].given: expected a table, found nothing (nil)"),
        Wrong(
            source: worksheetSource([step], further: "examples = { { given = {} } },"),
            what: "examples[1].expect: expected a table, found nothing (nil)"),
        Wrong(
            source: worksheetSource([step], further: "examples = { { given = { b = 1 }, expect = {} } },"),
            what: "examples[1].given.b: no such name", next: "Did you mean 'a'?"),
        Wrong(
            source: worksheetSource([step], further: "examples = { { given = {}, expect = { \"b\" } } },"),
            what: "examples[1].expect[1]: there is no step ‘b’", next: "Did you mean ‘a’?"),
        Wrong(
            source: worksheetSource([step], further: "examples = { { given = {}, expect = { 1 } } },"),
            what: "examples[1].expect[1]: expected a string, found a whole number"),
        Wrong(
            source: worksheetSource(
                [step], further: "examples = { { given = {}, expect = {}, indicators = { x = 1 } } },"),
            what:
                "examples[1].indicators.x: expected a text in both languages, { ko = \"…\", en = \"…\" }, found a whole number"
        ),
        Wrong(
            source: worksheetSource([step], further: "examples = { { give = {}, expect = {} } },"),
            what: "examples[1].give: no such name", next: "Did you mean 'given'?"),
        Wrong(source: worksheetSource([step]) + " x", what: "<eof> expected near 'x'", line: 4),
    ]

    @Test(arguments: wrongs)
    func isTold(wrong: Wrong) {
        let error = #expect(throws: LuaError.self) {
            try WorksheetScript(source: wrong.source, file: "worksheets/w.lua")
        }
        #expect(error?.what.en == wrong.what)
        #expect(error?.what.ko != error?.what.en || wrong.what.contains("<eof>"))
        if let next = wrong.next { #expect(error?.next?.en == next) }
        #expect(error?.place?.file == "worksheets/w.lua")
        if let line = wrong.line { #expect(error?.place?.line == line) }
    }

    @Test func everythingIsRead() throws {
        let script = try WorksheetScript(
            source: worksheetSource(
                [
                    "id = \"a\", type = \"choice\", required = true, help = { ko = \"도움\", en = \"help\" }, choices = { { value = \"x\", title = { ko = \"엑스\", en = \"ex\" } } }",
                    "id = \"b\", type = \"number\", min = 1, max = 2.5, when = function() return true end",
                ],
                further:
                    "scope = \"group\", intro = { ko = \"안내\", en = \"intro\" }, source = { ko = \"출처\", en = \"source\" }, produces = function() end,"
            ),
            file: "w.lua")
        let definition = script.definition
        #expect(definition.id == "w")
        #expect(definition.title.ko == "워크시트")
        #expect(definition.phase == .plan)
        #expect(definition.scope == .group)
        #expect(definition.intro?.en == "intro")
        #expect(definition.source?.ko == "출처")
        #expect(definition.producesHypothesis)
        #expect(definition.steps.map(\.id) == ["a", "b"])
        #expect(definition.steps[0].required && !definition.steps[0].conditional)
        #expect(definition.steps[0].help?.en == "help")
        #expect(definition.steps[0].choices.map(\.value) == ["x"])
        #expect(definition.steps[0].choices[0].title.ko == "엑스")
        #expect(definition.steps[1].minimum == 1 && definition.steps[1].maximum == 2.5)
        #expect(definition.steps[1].conditional && !definition.steps[1].required)
        #expect(script.examples.isEmpty)
    }

    @Test func leftOutMeansMember() throws {
        let script = try WorksheetScript(source: worksheetSource([Self.step]), file: "w.lua")
        #expect(script.definition.scope == .member)
        #expect(!script.definition.producesHypothesis)
        #expect(script.definition.intro == nil)
    }
}
