import Tables
import Testing
import Values

/// Summaries of all groups at once against a loop over rows.
@Suite struct GroupTests {
    @Test(arguments: UInt64(1)...40) func summariesAgainstTheObviousWay(seed: UInt64) throws {
        let sample = try Sample(seed: seed)
        let views = [
            sample.table, try sample.table.sorted("score"), try sample.table.sorted("member"),
            try sample.table.where("present", .equal, true),
        ]
        for table in views {
            let rows = table.rows()
            for column in table.schema.names {
                let groups = try table.group(column)
                let within = groups.keys.map { key in rows.filter { $0[column] == key } }
                #expect(groups.counts == within.map(\.count), "seed \(seed), \(column)")
                let sums = try groups.sums("score")
                for (sum, rows) in zip(sums, within) {
                    let scores = rows.compactMap { $0["score"]?.number }
                    let isNear = sum.map { abs($0 - scores.reduce(0, +)) < 1e-9 } ?? scores.isEmpty
                    #expect(isNear && (sum == nil) == scores.isEmpty, "seed \(seed), \(column)")
                }
                for other in table.schema.names {
                    let expected = within.map { rows in Set(rows.compactMap { $0[other] }.filter { !$0.isNull }).count }
                    #expect(try groups.distinctCounts(other) == expected, "seed \(seed), \(column), \(other)")
                }
                let views = groups.map { $0.table.rows() }
                #expect(views == within, "seed \(seed), \(column)")
                #expect(try table.group(column, mostViewedRows: 0).map { $0.table.rows() } == views, "seed \(seed)")
            }
        }
    }

    /// Segments whose dictionaries differ meet by text.
    @Test func categoriesOfDifferentSegmentsAreOne() throws {
        let schema = try Schema([Schema.Field("member", .category)])
        let segments = try [["b", "a"], ["c", "b"], ["a"]].map { members in
            var builder = TableBuilder(schema, offset: { _, _ in 0 })
            for member in members { try builder.append(["member": .string(member)]) }
            return builder.finish()
        }
        let groups = try Table(schema, segments: segments).group("member")
        #expect(groups.keys == ["a", "b", "c"])
        #expect(groups.counts == [2, 2, 1])
        #expect(try groups.distinctCounts("member") == [1, 1, 1])
    }

    @Test func nothingHasNoGroups() throws {
        let table = Table(try Schema([Schema.Field("member", .category), Schema.Field("score", .number)]))
        let groups = try table.group("member")
        #expect(groups.isEmpty && groups.counts.isEmpty)
        #expect(try groups.sums("score").isEmpty && groups.distinctCounts("score").isEmpty)
    }

    @Test func emptyPeriodsBetweenOthersAreKept() throws {
        let table = try Table(
            rows: ["2020-07-04", "2020-07-02", "2020-07-02", "2020-07-09"].map { ["time": .string($0)] } + [
                ["time": .null]
            ],
            kinds: ["time": .time]
        ) { _, _ in 0 }
        let days = (1...6).map { Timestamp(date: CalendarDate(dayNumber: 18_443 + $0), secondOfDay: 0, offset: 0) }
        let timeline = try Timeline(kind: .day, boundaries: days) { index, _ in LocalizedText(same: "\(index)") }
        let groups = try table.group(timeline) { .string($0.label.en) }
        #expect(groups.keys == ["1", "2", "3"])
        #expect(groups.counts == [2, 0, 1])
        #expect(groups.map(\.table.count) == [2, 0, 1])
    }

    @Test(arguments: UInt64(1)...40) func pairsAgainstTheObviousWay(seed: UInt64) throws {
        let table = try Sample(seed: seed).table
        let rows = table.rows()
        for (column, by) in [("member", "note"), ("member", "time"), ("note", "member"), ("score", "present")] {
            var met: Set<Set<Value>> = []
            for one in rows {
                for other in rows where one[by] == other[by] && one[by] != .null {
                    guard let left = one[column], let right = other[column], left != right else { continue }
                    if !left.isNull, !right.isNull { met.insert([left, right]) }
                }
            }
            #expect(try table.pairs(column, by: by) == met.count, "seed \(seed), \(column) by \(by)")
        }
    }

    @Test func tooManyArePaired() throws {
        let rows = (0...Table.mostPaired).map { Value.object(["n": .int(Int64($0)), "by": "a"]) }
        let table = try Table(rows: rows) { _, _ in 0 }
        let error = #expect(throws: InputError.self) { try table.pairs("n", by: "by") }
        #expect(error?.code == "table.too-many-to-pair")
        let less = try table.where("n", .less, 8192)
        #expect(try less.pairs("n", by: "by") == 8192 * 8191 / 2)
    }

    @Test func joinsThatMultiplyAreRefused() throws {
        let left = try Table(rows: (0..<1001).map { ["m": "a", "n": .int($0)] }) { _, _ in 0 }
        let right = try Table(rows: (0..<1000).map { ["m": "a", "k": .int($0)] }) { _, _ in 0 }
        let error = #expect(throws: InputError.self) { try left.join(right, on: "m") }
        #expect(error?.code == "table.join-too-large")
        #expect(error?.what.en == "the join would have 1001000 rows (at most 1000000)")
        #expect(try left.limit(2).join(right.limit(3), on: "m").count == 6)
    }
}
