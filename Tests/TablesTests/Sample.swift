import Tables
import Values

/// A table and the same rows as plain values, to compare every operation with the obvious way of doing it.
struct Sample {
    static let fields = [
        Schema.Field("time", .time), Schema.Field("member", .category), Schema.Field("score", .number),
        Schema.Field("note", .text), Schema.Field("present", .boolean),
    ]

    var table: Table
    var rows: [[String: Value]]

    /// Up to `most` rows over one to three segments, a fifth of the cells missing. With `sorted`, times ascend and are
    /// all there.
    init(seed: UInt64, most: Int = 60, sorted: Bool = false) throws {
        var generator = SplitMix64(seed: seed)
        let schema = try Schema(Self.fields)
        var segments: [Segment] = []
        rows = []
        var clock: Int64 = 1_594_000_000_000
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            var builder = TableBuilder(schema, offset: { _, _ in 0 })
            for _ in 0..<Int.random(in: 0...most, using: &generator) {
                clock =
                    sorted
                    ? clock + Int64.random(in: 0...5000, using: &generator)
                    : 1_594_000_000_000 + Int64.random(in: 0...90_000, using: &generator) * 1000
                var row: [String: Value] = [
                    "time": .string(Timestamp(milliseconds: clock).description),
                    "member": .string(["가람", "나래", "다솜", "a", "b"].randomElement(using: &generator) ?? ""),
                    "score": Bool.random(using: &generator)
                        ? .int(Int64.random(in: -9...9, using: &generator))
                        : .number(Double.random(in: -1...1, using: &generator)),
                    "note": .string(Self.notes.randomElement(using: &generator) ?? ""),
                    "present": .bool(.random(using: &generator)),
                ]
                for name in row.keys.sorted()
                where !(sorted && name == "time") && Int.random(in: 0..<5, using: &generator) == 0 {
                    row[name] = .null
                }
                try builder.append(row)
                rows.append(row)
            }
            segments.append(builder.finish())
        }
        table = try Table(schema, segments: segments)
    }

    static let notes = [
        "plain", "a,b", "say \"hi\"", "line\nbreak", "cr\r\nlf", "한글 메모", "=1+1", "\"", "\t tab", "semi;colon", "é",
        "👨‍👩‍👧",
        "'quoted'", ",", "x,\"y\"\r",
    ]

    func matching(_ test: ([String: Value]) -> Bool) -> [Value] {
        rows.filter(test).map(Value.object)
    }
}
