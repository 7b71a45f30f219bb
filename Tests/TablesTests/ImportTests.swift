import Tables
import Testing
import Values

@Suite struct ImportTests {
    private func options(_ change: (inout DelimitedImport) -> Void = { _ in }) -> DelimitedImport {
        var options = DelimitedImport { _, _ in 32_400 }
        change(&options)
        return options
    }

    private func read(
        _ text: String, _ change: (inout DelimitedImport) -> Void = { _ in }
    ) throws -> (table: Table, report: ImportReport) {
        try options(change).read(Array(text.utf8), file: "data.csv")
    }

    private func failure(_ text: String, _ change: (inout DelimitedImport) -> Void = { _ in }) throws -> InputError {
        do {
            _ = try options(change).read(Array(text.utf8), file: "data.csv")
        } catch {
            #expect(!error.what.ko.isEmpty && error.what.ko != error.what.en && error.place?.file == "data.csv")
            return error
        }
        Issue.record("should fail: \(text)")
        throw InputError(code: "none", what: LocalizedText(same: ""))
    }

    @Test func kindsAreFoundOut() throws {
        let (table, report) = try read(
            """
            time,member,score,present,when
            2020-07-09T19:30,가람,"1,000",예,2020. 7. 9 오후 7:30:00
            2020-07-09,나래,2.5,아니요,2020년 7월 9일
            2020-07-10T00:00:00Z,가람,,,
            """)
        #expect(table.schema.fields.map(\.kind) == [.time, .category, .number, .boolean, .time])
        #expect(report.columns.allSatisfy { $0.isInferred && $0.demotion == nil })
        #expect(report.columns.map(\.missingCount) == [0, 0, 1, 1, 1])
        #expect(
            table.rows() == [
                [
                    "time": "2020-07-09T10:30:00Z", "member": "가람", "score": 1000, "present": true,
                    "when": "2020-07-09T10:30:00Z",
                ],
                [
                    "time": "2020-07-08T15:00:00Z", "member": "나래", "score": 2.5, "present": false,
                    "when": "2020-07-08T15:00:00Z",
                ],
                ["time": "2020-07-10T00:00:00Z", "member": "가람", "score": nil, "present": nil, "when": nil],
            ])
    }

    @Test func aLateSurpriseDemotesAColumn() throws {
        let lines = (0..<1000).map { $0 == 700 ? "oops,1" : "2020-07-09,\($0 == 800 ? "n/a" : "5")" }
        let (table, report) = try read("time,n\n" + lines.joined(separator: "\n"))
        #expect(table.count == 1000 && report.problemCount == 0)
        #expect(report.columns.map(\.kind) == [.category, .category])
        #expect(report.columns.map(\.demotion?.from) == [.time, .number])
        #expect(report.columns.map(\.demotion?.line) == [702, 802])
        #expect(table.value(1, at: 3) == "5")
    }

    @Test func manyDifferentTextsAreText() throws {
        let (table, report) = try read(
            "note,few\n" + (0..<200).map { "note \($0),\($0 % 3 == 0 ? "a" : "b")" }.joined(separator: "\n"))
        #expect(report.columns.map(\.kind) == [.text, .category])
        #expect(try table.values("note").last == "note 199")
        #expect(try read("a,b\n1,\n2,\n").report.columns[1].kind == .text)
    }

    @Test func headersCanBeMapped() throws {
        let (table, report) = try read("date,who\n2020-07-09,a\n") {
            $0.headers = ["time": "date", "member": "who"]
            $0.kinds = ["member": .category]
            $0.required = ["time"]
        }
        #expect(table.schema.names == ["time", "member"] && report.columns.map(\.header) == ["date", "who"])
        let error = try failure("date,who\n") { $0.headers = ["time": "dat"] }
        #expect(error.code == "import.missing-column" && error.next?.en == "Did you mean ‘date’?")
        #expect(try failure("date,who\n") { $0.required = ["time"] }.code == "import.missing-column")
        #expect(try failure("date,time\n") { $0.headers = ["time": "date"] }.code == "import.duplicate-header")
    }

    @Test func segmentsShareTheirCategories() throws {
        let names = ["가람", "나래", "garam"]
        let rows = (0..<1000).map { "2020-07-09T00:00:00Z,\(names[$0 % 3]),\($0 == 700 ? "" : "\($0)")" }
        let text = "time,member,n\n" + rows.joined(separator: "\n")
        let (whole, _) = try read(text)
        let (table, report) = try read(text) { $0.bytesPerSegment = 8192 }
        #expect(whole.segments.count == 1 && table.segments.count == 4)
        #expect(try table.distinct("member").values == ["garam", "가람", "나래"])
        #expect(table.rows() == whole.rows() && report.columns.map(\.missingCount) == [0, 0, 1])
        #expect(try table.where("member", equals: "나래").count == 333)
    }

    /// However many passes share a file, it gives the same segments and the same problems.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func passesAgree(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let end = ["\n", "\r\n", "\r"].randomElement(using: &random)!
        let rows = (0..<Int.random(in: 0...300, using: &random)).map { _ in
            switch Int.random(in: 0..<40, using: &random) {
            case 0: ""
            case 1: "2020-07-09"
            case 2: "nonsense,가람,1"
            case 3: "2020-07-09,,"
            case 4 where seed % 4 == 0: "2020-07-09,\"가,람\",3"
            case 5 where seed % 5 == 0: "2020-07-09,가람,many"
            default:
                "2020-07-\(Int.random(in: 10...31, using: &random)),m\(Int.random(in: 0..<90, using: &random)),\(seed)"
            }
        }
        let text = "time,member,n" + end + rows.joined(separator: end)
        let options = { (options: inout DelimitedImport, passes: Int) in
            options.kinds = ["time": .time]
            options.badRows = .skip
            options.bytesPerSegment = 512
            options.passes = passes
        }
        let (one, oneReport) = try read(text) { options(&$0, 1) }
        for passes in [2, 3, 7] {
            let (several, report) = try read(text) { options(&$0, passes) }
            #expect(several.segments.map { $0.encoded() } == one.segments.map { $0.encoded() }, "seed \(seed)")
            #expect(report == oneReport, "seed \(seed), \(passes) passes")
        }
    }

    @Test func progressIsToldAsBytesOfTheWhole() throws {
        let text = "n\n" + String(repeating: "1\n", count: 40_000)
        var told: [(Int, Int)] = []
        _ = try read(text) { $0.progress = { told.append(($0, $1)) } }
        #expect(told.map(\.0) == [32770, 65538, 80_002] && told.allSatisfy { $0.1 == 80_002 })
    }

    @Test func onlyWantedColumnsAreRead() throws {
        let (table, _) = try read("time,phone,n\n2020-07-09,010-1234-5678,1\n") { $0.only = ["time", "n"] }
        #expect(table.schema.names == ["time", "n"])
        #expect(try failure("a\n") { $0.only = ["b"] }.code == "import.missing-column")
    }

    @Test func missingCellsAndBlankLines() throws {
        let (table, report) = try read("\n\na,b\n\n1,\" \"\n,,\n,\nNA,x\n\"\",\n") {
            $0.missing = ["NA"]
            $0.badRows = .skip
        }
        #expect(table.rows() == [["a": 1, "b": nil], ["a": nil, "b": "x"], ["a": nil, "b": nil]])
        #expect(report.problemCount == 0)
    }

    @Test func badRowsAreListedAndCounted() throws {
        let text =
            "time,n\n" + (0..<30).map { $0 % 2 == 0 ? "2020-07-09,\($0)" : "yesterday,\($0)" }.joined(separator: "\n")
        let kinds: [String: ColumnKind] = ["time": .time, "n": .number]
        let (table, report) = try read(text) {
            $0.kinds = kinds
            $0.badRows = .skip
        }
        #expect(table.count == 15 && report.problemCount == 15 && report.problems.count == 10)
        #expect(
            report.problems[0].reason == .notATime && report.problems[0].line == 3 && report.problems[0].column == 1)
        #expect(report.problems[0].text.en == "line 3, column 1: ‘time’ does not read as a time")
        let error = try failure(text) { $0.kinds = kinds }
        #expect(error.code == "import.bad-rows" && error.place?.line == 3 && error.reasons.count == 11)
        #expect(error.reasons.last?.en == "and 5 more")
        #expect(!"\(error)".contains("yesterday"))
    }

    @Test func everyKindOfBadRow() throws {
        let text =
            "time,n,ok\n2020-07-09,1,O\n2020-07-09,1\n2020-07-09,1,O,\nx,1,O\n2020-07-09,가 1,O\n2020-07-09,\"1\n2\"x,O\n2020-07-09,1,maybe\na\"b,1,O\n"
        var bytes = Array(text.utf8) + [0xFF] + Array(",1,O\n2020-07-10,2,X\n\"open".utf8)
        let change: (inout DelimitedImport) -> Void = {
            $0.kinds = ["time": .time, "n": .number, "ok": .boolean]
            $0.badRows = .skip
        }
        let (table, report) = try options(change).read(bytes, file: "data.csv")
        #expect(
            report.problems.map(\.reason) == [
                .fieldCount, .fieldCount, .notATime, .notANumber, .textAfterQuote, .notABoolean, .strayQuote, .notUTF8,
                .unterminatedQuote,
            ])
        #expect(report.problems.map(\.line) == [3, 4, 5, 6, 8, 9, 10, 11, 13])
        #expect(report.problems.map(\.column) == [nil, nil, 1, 12, 3, 14, 2, 1, 1])
        #expect(table.count == 2)
        for problem in report.problems { #expect(problem.text.ko != problem.text.en) }
        // A row taken back leaves nothing behind in its columns.
        #expect(try table.numbers("n") == [1, 2])
        bytes.removeLast(5)
        #expect(try options(change).read(bytes, file: "data.csv").report.problemCount == 8)
    }

    @Test func headersThatWillNotDo() throws {
        #expect(try failure("").code == "import.empty-file")
        #expect(try failure("\n\r\n").code == "import.empty-file")
        #expect(try failure("a,b,a\n1,2,3\n").code == "import.duplicate-header")
        #expect(try failure("a,,c\n").code == "import.unnamed-column")
        let data = try failure("2020-07-09,a\n")
        #expect(data.code == "import.missing-header" && data.place?.label == "data.csv:1:1")
        #expect(try failure("1,2,3\n").code == "import.missing-header")
        #expect(try failure("a,\"b\n").code == "import.bad-header")
        let place = try failure("\n가,나,가\n").place
        #expect(place?.line == 2 && place?.column == 5)
        do {
            _ = try options().read([0xB0, 0xA1, 0x2C, 0x61, 0x0A], file: "data.csv")
            Issue.record("EUC-KR should be refused")
        } catch {
            #expect(error.code == "import.bad-header" && error.next?.en.contains("UTF-8") == true)
        }
    }

    @Test func aHeaderAloneIsAnEmptyTable() throws {
        let (table, report) = try read("time,member\n") { $0.kinds = ["time": .time] }
        #expect(table.isEmpty && report.rowCount == 0 && table.schema.fields.map(\.kind) == [.time, .text])
    }

    @Test func longFilesBecomeSeveralSegments() throws {
        let (table, _) = try read("member,note\n" + (0..<10).map { "m\($0 % 3),\($0)x" }.joined(separator: "\n")) {
            $0.bytesPerSegment = 24
        }
        #expect(table.segments.map(\.rowCount) == [2, 4, 4])
        #expect(try table.distinct("member").count == 3 && table.values("note").last == "9x")
        let again = try Table(table.schema, segments: table.segments.map { try Segment(decoding: $0.encoded()) })
        #expect(again.rows() == table.rows())
    }
}
