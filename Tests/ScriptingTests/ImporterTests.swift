import Formats
import LuaRuntime
import Scripting
import Tables
import Testing
import Values

/// A format of one's own: what a script makes of the lines of a file.
@Suite struct ImporterTests {
    private static let columns =
        "time = \"time\", member = \"category\", n = \"number\", ok = \"boolean\", note = \"text\""

    private func read(
        _ text: String, _ body: String, columns: String = columns, badRows: DelimitedImport.BadRows = .stop,
        keepsText: Bool = false, budget: LuaBudget = .default
    ) throws -> (table: Table, report: ImportReport) {
        var options = FormatOptions { _, _ in 9 * 3600 }
        options.badRows = badRows
        options.keepsText = keepsText
        let script = try ImporterScript(source: importerSource(columns, body), file: "m.lua", budget: budget)
        return try script.read(FormatSource(name: "f.txt", bytes: Array(text.utf8)), options)
    }

    private func failure(_ body: String, columns: String = columns) throws -> LuaError {
        try #require(throws: LuaError.self) { try read("a\nb\n", body, columns: columns) }
    }

    @Test func cellsMayBeTheTextsTheyAre() throws {
        let (table, _) = try read(
            "\u{FEFF}2020-07-06 19:30\r\n2020. 7. 7. 오후 7:30",
            """
            for number, line in file:lines() do
              row { time = line, member = number, n = "1,234.5", ok = "O", note = "두 단어" }
            end
            """)
        #expect(table.schema.names == ["time", "member", "n", "note.length", "ok"])
        #expect(try table.values("time") == ["2020-07-06T10:30:00Z", "2020-07-07T10:30:00Z"])
        #expect(try table.values("member") == ["1", "2"])
        #expect(try table.values("n") == [1234.5, 1234.5])
        #expect(try table.values("ok") == [true, true])
        #expect(try table.values("note.length") == [4, 4])
        let kept = try read("x", "row { time = 1594031400, note = ' a ' }", keepsText: true).table
        #expect(
            kept.rows() == [
                ["time": "2020-07-06T10:30:00Z", "member": nil, "n": nil, "ok": nil, "note": " a "]
            ])
    }

    @Test func badRowsAreToldByLine() throws {
        let body = """
            for number, line in file:lines() do
              if number == 1 then row { time = "never" }
              elseif number == 2 then row { member = "a" }
              elseif number == 3 then row { time = 0, n = "many" }
              elseif number == 4 then row { time = 0, ok = 3 }
              elseif number == 5 then row { time = 0, member = true }
              elseif number == 6 then skip { ko = "까닭", en = "a reason" }
              elseif number == 7 then skip "the same"
              elseif number == 8 then skip()
              else row { time = 0, n = "" } end
            end
            """
        let text = String(repeating: "x\n", count: 9)
        let (table, report) = try read(text, body, badRows: .skip)
        #expect(table.count == 1)
        #expect(
            report.problems.map(\.reason.rawValue) == [
                "row.not-a-time", "row.no-time", "row.not-a-number", "row.not-a-boolean", "row.not-a-text",
                "row.skipped-by-script", "row.skipped-by-script", "row.skipped-by-script",
            ])
        #expect(report.problems.map(\.line) == Array(1...8))
        #expect(report.problems[5].explanation == LocalizedText(ko: "까닭", en: "a reason"))
        #expect(report.problems[6].explanation.en == "the same")
        let error = #expect(throws: InputError.self) { try read(text, body) }
        #expect(error?.code == "import.bad-rows")
    }

    @Test func aLineThatIsNoTextIsPassedOver() throws {
        var options = FormatOptions { _, _ in 0 }
        options.badRows = .skip
        let script = try ImporterScript(
            source: importerSource("time = \"time\"", "for n, line in file:lines() do row { time = n } end"), file: "m")
        let file = FormatSource(name: "f", bytes: [0x61, 0x0A, 0xFF, 0xB0, 0x0A, 0x62])
        let (table, report) = try script.read(file, options)
        #expect(table.count == 2)
        #expect(report.problems.map(\.reason) == [.notUTF8] && report.problems.map(\.line) == [2])
    }

    @Test func fieldsAreThoseOfDelimitedText() throws {
        let (table, report) = try read(
            "head\n\n2020-07-06;\"a;\n\"\"b\"\"\";2\n2020-07-07;\"c\"x;3\n2020-07-08;d;4\n",
            """
            for line, fields in file:fields(";") do
              if line > 1 then row { time = fields[1], member = fields[2], n = line } end
            end
            """, badRows: .skip)
        #expect(try table.values("member") == ["a;\n\"b\"", "d"])
        #expect(try table.values("n") == [3, 6])
        #expect(report.problems.map(\.reason) == [.textAfterQuote])
    }

    @Test(arguments: [
        ("time = \"date\"", "columns.time"), ("member = \"category\"", "columns.time"),
        ("time = \"time\", member = \"text\"", "columns.member"), ("time = \"time\", n = 1", "columns.n"),
        ("time = \"time\", [\"a b\"] = \"text\"", "columns[\"a b\"]"),
    ])
    func columnsThatWillNotDo(columns: String, path: String) throws {
        let error = try failure("", columns: columns)
        #expect(error.what.en.hasPrefix(path), "\(error.what.en)")
    }

    @Test func mistakesAreToldAtTheirLine() throws {
        let unknown = try failure("for _ in file:lines() do row { tme = 1 } end")
        #expect(unknown.what.en == "row.tme: columns has no ‘tme’")
        #expect(unknown.next?.en == "Did you mean ‘time’?")
        #expect(unknown.place?.line == 4)
        #expect(try failure("row(1)").place?.line == 4)
        #expect(try failure("row { 1, 2 }").what.en.hasPrefix("row: expected { column = value, … }"))
        #expect(try failure("row { time = 0, print }").place?.line == 4)
        #expect(try failure("file:fields('|')").what.en.contains("separator"))
        #expect(try failure("file:line()").code == "script.unknown-name")
        let outside = #expect(throws: LuaError.self) { try ImporterScript(source: "row {}", file: "m.lua") }
        #expect(outside?.what.en == "row is only there inside the read of an importer")
    }

    /// A budget that one line's work takes up whole is enough for each of many MiB of them.
    @Test func theBudgetGrowsWithTheFile() throws {
        let line = String(repeating: "가", count: 200) + "\n"
        let text = String(repeating: line, count: 7_000)
        #expect(text.utf8.count > 4 << 20)
        let body = "local n = 0 for _ in file:lines() do n = n + 1 end row { time = 0, n = n }"
        let steps: Int64 = 150_000
        #expect(throws: LuaError.self) {
            try read("x", "for _ = 1, 400000 do end", budget: LuaBudget(steps: steps))
        }
        let (table, _) = try read(text, body, budget: LuaBudget(steps: steps))
        #expect(try table.values("n") == [7000])
        #expect(throws: LuaError.self) { try read(text, body, budget: LuaBudget(steps: 1000)) }
        let endless = #expect(throws: LuaError.self) {
            try read("x", "while true do end", budget: LuaBudget(milliseconds: 20))
        }
        #expect(endless?.code == "script.time-limit")
    }

    @Test func aFileOfNoRowsIsAnError() {
        let error = #expect(throws: InputError.self) { try read("x\n", "") }
        #expect(error?.code == "import.no-records")
    }

    @Test func examplesShowWhatDiffers() throws {
        func results(_ examples: String) throws -> [ExampleResult] {
            try ScriptFile.load(
                source: importerSource(
                    Self.columns,
                    "for _, line in file:lines() do if line == \"bad\" then skip() else row { time = line, n = 1 } end end",
                    "examples = { \(examples) }"), file: "m.lua"
            ).runExamples()
        }
        #expect(
            try results(
                "{ given = \"2020-07-06\\nbad\", expect = { { time = \"2020-07-06\", n = 1 } }, skipped = { 2 } }"
            )
            .map(\.passed) == [true])
        #expect(
            try results("{ given = \"bad\", expect = {}, skipped = { 1 } }, { given = \"\", expect = {} }").map(
                \.passed)
                == [true, true])
        let wrong = try results("{ given = \"2020-07-06\\nbad\", expect = { { time = \"2020-07-06\", n = 2 } } }")
        #expect(wrong.map(\.passed) == [false])
        #expect(
            wrong[0].details.map(\.en) == [
                #"- {"n":2,"time":"2020-07-06T00:00:00Z"}"#, #"+ {"n":1,"time":"2020-07-06T00:00:00Z"}"#, "+ skipped 2",
            ])
        let misspelt = #expect(throws: LuaError.self) { try results("{ given = \"\", expect = { { tim = 1 } } }") }
        #expect(misspelt?.what.en.contains("examples[1].expect[1]") == true)
        #expect(throws: LuaError.self) { try results("{ given = \"\", expect = {}, skipped = { \"a\" } }") }
        #expect(throws: LuaError.self) { try results("1") }
    }

    @Test func theCheckKnowsImporters() {
        func codes(_ source: String) -> [String] {
            ScriptChecker.problems(in: source, file: "importers/m.lua").map(\.code)
        }
        let example = "examples = { { given = \"x\", expect = {} } }"
        #expect(codes(importerSource("time = \"time\"", "for _ in file:lines() do end", example)) == [])
        #expect(codes(importerSource("day = \"time\"", "file:lines()", example)) == ["script.no-time-column"])
        #expect(
            codes(importerSource("time = \"time\"", "for _ in file:line() do end", example)) == [
                "script.unknown-method"
            ])
        #expect(codes(importerSource("time = \"time\"", "file:lines()")) == ["script.no-examples"])
        #expect(
            codes(importerSource("time = \"time\"", "file:lines()", "example = {}, \(example)"))
                == ["script.unknown-field"])
    }
}
