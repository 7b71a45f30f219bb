import Tables
import Testing
import Values

@Suite struct CSVWriterTests {
    @Test(arguments: UInt64(1)...60) func roundTrip(seed: UInt64) throws {
        let table = try Sample(seed: seed).table
        for separator in Separator.allCases {
            var writer = CSVWriter()
            writer.separator = separator
            var options = DelimitedImport { _, _ in 0 }
            options.separator = separator
            options.kinds = Dictionary(table.schema.fields.map { ($0.name, $0.kind) }, uniquingKeysWith: { $1 })
            let (again, report) = try options.read(writer.bytes(table), file: "t.csv")
            #expect(again.rows() == table.rows() && report.problemCount == 0)
        }
    }

    @Test func quoting() throws {
        let table = try Table(
            rows: [["a": "x", "b": 1], ["a": "q\"q", "b": 2.5], ["a": "c,d\r\n", "b": nil], ["a": nil, "b": nil]],
            offset: { _, _ in 0 })
        let expected = "a,b\r\nx,1\r\n\"q\"\"q\",2.5\r\n\"c,d\r\n\",\r\n\"\",\r\n"
        #expect(String(decoding: CSVWriter().bytes(table), as: UTF8.self) == expected)
    }

    @Test func formulasCanBeGuarded() throws {
        let table = try Table(
            rows: ["=1+1", "+1", "-1", "@x", "\tx", "a=b"].map { ["a": $0, "n": -1] }, offset: { _, _ in 0 })
        var writer = CSVWriter()
        writer.guardsFormulas = true
        let expected = "a,n\r\n\"'=1+1\",-1\r\n\"'+1\",-1\r\n\"'-1\",-1\r\n\"'@x\",-1\r\n\"'\tx\",-1\r\na=b,-1\r\n"
        #expect(String(decoding: writer.bytes(table), as: UTF8.self) == expected)
    }

    @Test func timesInAZone() throws {
        let table = try Table(rows: [["time": "2020-07-09T10:30:00Z"]], offset: { _, _ in 0 })
        #expect(String(decoding: CSVWriter().bytes(table), as: UTF8.self) == "time\r\n2020-07-09T10:30:00Z\r\n")
        var writer = CSVWriter()
        writer.offset = { _ in 32_400 }
        #expect(String(decoding: writer.bytes(table), as: UTF8.self) == "time\r\n2020-07-09T19:30:00+09:00\r\n")
        writer.offset = { _ in -12_600 }
        #expect(String(decoding: writer.bytes(table), as: UTF8.self) == "time\r\n2020-07-09T07:00:00-03:30\r\n")
    }

    /// Seoul was 8:27:52 ahead before 1908; a text has no place for the seconds, and the moment must stay.
    @Test func anOffsetWithSecondsKeepsTheMoment() throws {
        let table = try Table(rows: [["time": "1900-01-01T00:00:00Z"]], offset: { _, _ in 0 })
        var writer = CSVWriter()
        writer.offset = { _ in 30_472 }
        #expect(String(decoding: writer.bytes(table), as: UTF8.self) == "time\r\n1900-01-01T08:27:00+08:27\r\n")
    }

    @Test func aMarkForExcelComesFirst() throws {
        let table = try Table(rows: [["a": "가"]], offset: { _, _ in 0 })
        var writer = CSVWriter()
        writer.marksEncoding = true
        #expect(writer.bytes(table) == [0xEF, 0xBB, 0xBF] + Array("a\r\n가\r\n".utf8))
    }
}
