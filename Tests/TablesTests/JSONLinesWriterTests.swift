import Tables
import Testing
import Values

@Suite struct JSONLinesWriterTests {
    @Test func everyLineHasEveryColumnInItsOrder() throws {
        let table = try Table(
            rows: [
                ["time": "2020-07-09T10:30:00Z", "말": "그가 \"응\"\n했다", "n": 2.5, "참": true],
                ["time": "2020-07-09T10:30:00.250Z", "말": nil, "n": 3, "참": nil],
            ],
            kinds: ["time": .time, "말": .text, "n": .number, "참": .boolean], offset: { _, _ in 0 })
        let writer = JSONLinesWriter { _ in 32_400 }
        #expect(writer.head(table.schema).isEmpty)
        let lines = String(decoding: writer.rows(of: table, 0..<2), as: UTF8.self).split(separator: "\n")
        let written = try lines.map { try JSONReader.read(String($0)) }
        #expect(
            written == [
                ["time": "2020-07-09T19:30:00+09:00", "말": "그가 \"응\"\n했다", "n": 2.5, "참": true],
                ["time": "2020-07-09T19:30:00.250+09:00", "말": nil, "n": 3, "참": nil],
            ])
        for line in lines {
            let places = table.schema.names.compactMap { line.firstRange(of: "\"\($0)\":")?.lowerBound }
            #expect(places.count == 4 && places == places.sorted())
        }
    }
}
