import Tables
import Testing
import Values

@Suite struct OperationTests {
    @Test(arguments: UInt64(1)...40) func summariesAgainstTheObviousWay(seed: UInt64) throws {
        let sample = try Sample(seed: seed)
        let scores = sample.rows.compactMap { $0["score"]?.number }
        let table = sample.table
        #expect(table.count == sample.rows.count && table.rows() == sample.rows.map(Value.object))
        #expect(try table.numbers("score") == scores)
        #expect(try table.count("score") == scores.count)
        guard !scores.isEmpty else { return }
        let sorted = scores.sorted()
        let sum = scores.reduce(0, +)
        #expect(abs((try table.sum("score") ?? .nan) - sum) < 1e-12)
        #expect(abs((try table.mean("score") ?? .nan) - sum / Double(scores.count)) < 1e-12)
        #expect(try table.min("score")?.number == sorted.first && table.max("score")?.number == sorted.last)
        #expect(try table.quantile("score", 0) == sorted.first && table.quantile("score", 1) == sorted.last)
        let middle = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
        #expect(abs((try table.median("score") ?? .nan) - middle) < 1e-12)
        for column in table.schema.names {
            let cells = sample.rows.compactMap { $0[column] }.filter { !$0.isNull }
            #expect(try table.first(column) == cells.first && table.last(column) == cells.last)
            #expect(try table.values(column) == sample.rows.map { $0[column] ?? .null })
        }
        let times = sample.rows.compactMap { $0["time"]?.string }
        #expect(
            try table.min("time") == times.min().map(Value.string) && table.max("time") == times.max().map(Value.string)
        )
        #expect(try table.max("member") == sample.rows.compactMap { $0["member"]?.string }.max().map(Value.string))
    }

    @Test func nothingIsNotZero() throws {
        let empty = try Sample(seed: 5).table.limit(0)
        #expect(empty.isEmpty && empty.rows().isEmpty)
        #expect(try empty.sum("score") == nil && empty.mean("score") == nil && empty.median("score") == nil)
        #expect(try empty.min("score") == nil && empty.first("member") == nil && empty.quantile("score", 0.5) == nil)
        #expect(try empty.count("score") == 0 && empty.distinct("member").count == 0)
        let missing = try Table(rows: [["score": .null]], kinds: ["score": .number], offset: { _, _ in 0 })
        #expect(try missing.sum("score") == nil && missing.count("score") == 0 && missing.count == 1)
    }

    // numpy.quantile([3, 1, 4, 1, 5, 9, 2, 6], [.1, .25, .5, .9]); the sum needs compensation.
    @Test func quantilesAndSums() throws {
        let table = try Table(rows: [3, 1, 4, 1, 5, 9, 2, 6].map { ["x": $0] }, offset: { _, _ in 0 })
        for (p, expected) in [(0.1, 1), (0.25, 1.75), (0.5, 3.5), (0.9, 6.9)] {
            #expect(abs((try table.quantile("x", p) ?? .nan) - expected) < 1e-12)
        }
        #expect(try table.quantile("x", 1.01) == nil)
        let hard = try Table(rows: [1, 1e100, 1, -1e100].map { ["x": .number($0)] }, offset: { _, _ in 0 })
        #expect(try hard.sum("x") == 2)
    }

    @Test(arguments: UInt64(1)...40) func setsAgainstTheObviousWay(seed: UInt64) throws {
        let sample = try Sample(seed: seed)
        let half = sample.rows.count / 2
        for column in sample.table.schema.names {
            let early = try sample.table.limit(half).distinct(column)
            let all = try sample.table.distinct(column)
            let a = Set(sample.rows.prefix(half).compactMap { $0[column] }.filter { !$0.isNull })
            let b = Set(sample.rows.compactMap { $0[column] }.filter { !$0.isNull })
            #expect(early.count == a.count && Set(early.values) == a)
            #expect(Set(all.difference(early).values) == b.subtracting(a))
            #expect(Set(all.intersection(early).values) == a && all.union(early) == all)
            // A set that came another way meets it all the same.
            let rebuilt = DistinctSet(Array(a))
            #expect(Set(all.difference(rebuilt).values) == b.subtracting(a) && rebuilt.union(all) == all)
            #expect(rebuilt == early && rebuilt.hashValue == early.hashValue)
            for value in b { #expect(early.contains(value) == a.contains(value)) }
            let texts = all.values.compactMap(\.string)
            #expect(texts == texts.sorted())
        }
    }

    @Test func setsOfDifferentTablesMeetByText() throws {
        let composed = "\u{AC00}\u{B78C}"
        let decomposed = "\u{1100}\u{1161}\u{1105}\u{1161}\u{11B7}"
        let now = try Table(rows: [["member": .string(composed)], ["member": "b"]], offset: { _, _ in 0 })
        let later = try Table(rows: [["member": .string(decomposed)], ["member": "c"]], offset: { _, _ in 0 })
        let both = try now.distinct("member").intersection(later.distinct("member"))
        #expect(both.count == 1 && both.contains(decomposed) && both.contains(composed))
        #expect(try later.where("member", in: now.distinct("member")).count == 1)
    }

    @Test(arguments: UInt64(1)...40) func groupsAgainstTheObviousWay(seed: UInt64) throws {
        let sample = try Sample(seed: seed)
        for table in [sample.table, try sample.table.sorted("score")] {
            let rows = table.rows()
            for column in table.schema.names {
                let groups = try table.group(column)
                #expect(groups.reduce(0) { $0 + $1.table.count } == rows.count)
                for group in groups { #expect(group.table.rows() == rows.filter { $0[column] == group.key }) }
                let keys = groups.map(\.key).filter { !$0.isNull }
                #expect(try keys == table.distinct(column).values)
            }
        }
        let boundaries = stride(from: Int64(0), through: 90_000, by: 9_000).map {
            Timestamp(milliseconds: 1_594_000_000_000 + $0 * 1000)
        }
        let buckets = try sample.table.group(boundaries: boundaries)
        #expect(buckets.count == boundaries.count - 1)
        for (index, bucket) in buckets.enumerated() {
            #expect(try bucket.rows() == sample.table.during(from: boundaries[index], to: boundaries[index + 1]).rows())
        }
        let timeline = try Timeline(kind: .week, boundaries: boundaries) { index, _ in LocalizedText(same: "\(index)") }
        #expect(try sample.table.group(timeline).map(\.table.count) == buckets.map(\.count))
        #expect(try sample.table.group(timeline).map(\.period) == timeline.periods)
    }

    @Test(arguments: UInt64(1)...40) func sortingIsStable(seed: UInt64) throws {
        let sample = try Sample(seed: seed)
        for column in sample.table.schema.names {
            for descending in [false, true] {
                let sorted = try sample.table.sorted(column, descending: descending).rows()
                let present = sample.rows.enumerated().filter { $0.element[column] != .null }
                let expected = present.sorted { a, b in
                    let (x, y) = (a.element[column] ?? .null, b.element[column] ?? .null)
                    let less: (Value, Value) -> Bool = { a, b in
                        if let a = a.number, let b = b.number { return a < b }
                        if let a = a.bool, let b = b.bool { return !a && b }
                        return (a.string ?? "") < (b.string ?? "")
                    }
                    return x == y ? a.offset < b.offset : less(x, y) != descending
                }
                let missing = sample.rows.filter { $0[column] == .null }
                #expect(sorted == expected.map { .object($0.element) } + missing.map(Value.object), "\(column)")
            }
        }
    }

    @Test func joins() throws {
        let visits = try Table(
            rows: [
                ["member": "b", "n": 1], ["member": "a", "n": 2], ["n": 3], ["member": "c", "n": 4],
                ["member": "a", "n": 5],
            ],
            offset: { _, _ in 0 })
        let members = try Table(
            rows: [["member": "a", "town": "부천"], ["member": "b", "town": "인천"], ["member": "a", "town": "서울"]],
            offset: { _, _ in 0 })
        let inner = try visits.join(members, on: "member")
        #expect(inner.schema.names == ["member", "n", "town"])
        #expect(try inner.values("n") == [1, 2, 2, 5, 5])
        #expect(try inner.values("town") == ["인천", "부천", "서울", "부천", "서울"])
        let left = try visits.join(members, on: "member", keeping: .left)
        #expect(try left.values("town") == ["인천", "부천", "서울", nil, nil, "부천", "서울"])
        #expect(throws: InputError.self) { try visits.join(visits, on: "member") }
    }

    @Test(arguments: UInt64(1)...20) func gatheringKeepsTheView(seed: UInt64) throws {
        let view = try Sample(seed: seed).table.sorted("score").where("present", equals: true)
        let kept = view.compacted()
        let own = try Table(view.schema, segments: kept)
        #expect(own.rows() == view.rows())
        #expect(try kept.map { try Segment(decoding: $0.encoded()) } == kept)
    }

    @Test func rowsFindTheirKinds() throws {
        let table = try Table(
            rows: [
                ["time": "2020-07-09", "member": "a", "n": 1, "ok": true],
                ["member": "2020-07-09", "n": 2.5, "none": nil],
            ],
            offset: { _, _ in 32_400 })
        #expect(table.schema.fields.map(\.kind) == [.time, .category, .number, .text, .boolean])
        #expect(table.schema.names == ["time", "member", "n", "none", "ok"])
        #expect(try table.values("time") == ["2020-07-08T15:00:00Z", nil])
    }

    @Test func relabellingLeavesNothingOfTheOldLabels() throws {
        let table = try Table(
            rows: [
                ["member": "김하늘", "n": 1], ["member": "이바다", "n": 2], ["n": 3], ["member": "Sky", "n": 4],
            ],
            offset: { _, _ in 0 })
        var asked: [String] = []
        let shown = try table.where("n", in: [1, 3, 4])
        let relabelled = try shown.relabelled("member") {
            asked.append($0); return $0 == "이바다" ? "m02" : "m01"
        }
        #expect(asked.sorted() == ["Sky", "김하늘"])
        #expect(try relabelled.values("member") == ["m01", nil, "m01"])
        #expect(try relabelled.values("n") == [1, 3, 4])
        let bytes = String(decoding: relabelled.segments.flatMap { $0.encoded() }, as: UTF8.self)
        for name in ["김하늘", "이바다", "Sky"] { #expect(!bytes.contains(name)) }
        #expect(try relabelled.segments.map { try Segment(decoding: $0.encoded()) } == relabelled.segments)
        #expect(throws: InputError.self) { try table.relabelled("n") { $0 } }
    }
}
