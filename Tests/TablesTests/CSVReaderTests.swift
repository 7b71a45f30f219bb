import Tables
import Testing
import Values

@Suite struct CSVReaderTests {
    private func rows(_ text: String, _ separator: Separator? = nil) -> [[String]] {
        let contents = CSVReader.read(Array(text.utf8), separator: separator)
        #expect(contents.problems.isEmpty)
        return contents.rows
    }

    @Test func fields() {
        #expect(rows("a,b\r\nc,d\r\n") == [["a", "b"], ["c", "d"]])
        #expect(rows("a,b\nc,d") == [["a", "b"], ["c", "d"]])
        #expect(rows("a,b\rc,d\r") == [["a", "b"], ["c", "d"]])
        #expect(rows("a,\n,b\n\n,\n") == [["a", ""], ["", "b"], ["", ""]])
        #expect(rows("\"a,\"\"b\"\"\r\nc\",\"\"\n") == [["a,\"b\"\r\nc", ""]])
        #expect(rows("a;b,c\n", .semicolon) == [["a", "b,c"]])
        #expect(rows("") == [])
        #expect(rows("\"\"") == [[""]])
    }

    @Test func separatorsAreFoundOut() {
        #expect(rows("a;b;c,d\n1;2;3") == [["a", "b", "c,d"], ["1", "2", "3"]])
        #expect(rows("a\tb\n") == [["a", "b"]])
        #expect(rows("\n\n\"x;y;z\",b\n") == [["x;y;z", "b"]])
        #expect(rows("only\nwords") == [["only"], ["words"]])
    }

    @Test func marksAndUTF16() {
        let text = "이름,점수\r\n가람,3\n👋,4"
        let expected = [["이름", "점수"], ["가람", "3"], ["👋", "4"]]
        #expect(CSVReader.read([0xEF, 0xBB, 0xBF] + Array(text.utf8)).rows == expected)
        let units = Array(text.utf16)
        let little: [UInt8] =
            [0xFF, 0xFE] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
        #expect(CSVReader.read(little).rows == expected && CSVReader.read(little).problems.isEmpty)
        #expect(CSVReader.read(big).rows == expected)
        #expect(CSVReader.read([0xFF, 0xFE, 0x61, 0, 0, 0xD8]).problems.map(\.reason) == [.notUTF8])
        #expect(CSVReader.read([0xFF, 0xFE, 0x61, 0, 0x62]).problems.map(\.reason) == [.notUTF8])
    }

    // The line and column of each spot, counted by hand.
    @Test(arguments: [
        ("a,b\nc\"d,e\n", RowProblem.Reason.strayQuote, 2, 2), ("a,b\n\"c\"d,e\n", .textAfterQuote, 2, 4),
        ("a,b\n\"x\ny\",가\"\n", .strayQuote, 3, 5), ("a\n\"b\nc\n", .unterminatedQuote, 2, 1),
        ("a,\"b\r\nc\" ,d", .textAfterQuote, 2, 3), ("가나,다\"\r\n", .strayQuote, 1, 5),
    ])
    func malformedSpots(text: String, reason: RowProblem.Reason, line: Int, column: Int) throws {
        let problem = try #require(CSVReader.read(Array(text.utf8)).problems.first)
        #expect(problem.reason == reason && problem.line == line && problem.column == column)
    }

    @Test func badBytes() throws {
        let bytes = Array("a,b\n\"가\nx".utf8) + [0xC0] + Array("\",d\nok,ok\n".utf8) + [0xED, 0xA0, 0x80]
        let problems = CSVReader.read(bytes).problems
        #expect(problems.map(\.reason) == [.notUTF8, .notUTF8])
        #expect(problems.map(\.line) == [3, 5] && problems.map(\.column) == [2, 1])
    }

    @Test func oneBadLineCostsOneRow() {
        let contents = CSVReader.read(Array("a,b\nc\"d,e\nf,g\n".utf8))
        #expect(contents.rows.last == ["f", "g"] && contents.problems.count == 1)
    }

    @Test(arguments: UInt64(1)...200) func noiseNeverTraps(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let alphabet: [UInt8] = [
            0x22, 0x22, 0x2C, 0x0A, 0x0D, 0x3B, 0x09, 0x20, 0x61, 0x31, 0x2D, 0xEA, 0xB0, 0x80, 0xFF, 0xFE, 0x00,
        ]
        let bytes = (0..<Int.random(in: 0...120, using: &generator)).map { _ in
            Bool.random(using: &generator)
                ? alphabet.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0...255, using: &generator)
        }
        _ = CSVReader.read(bytes)
        var options = DelimitedImport { _, _ in 0 }
        options.badRows = .skip
        if let result = try? options.read(bytes, file: "noise.csv") {
            #expect(result.table.count == result.report.rowCount)
            for segment in result.table.segments { #expect(try Segment(decoding: segment.encoded()) == segment) }
        }
        let header = try? options.read(Array("a,b\n".utf8) + bytes, file: "noise.csv")
        #expect(header.map { $0.report.problems.count <= min(10, $0.report.problemCount) } ?? true)
    }
}
