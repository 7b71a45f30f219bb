import Tables
import Testing
import Values

@Suite struct FilterTests {
    private func moment(_ row: [String: Value]) -> Timestamp? {
        row["time"]?.string.flatMap { ISO8601.read($0)?.timestamp }
    }

    @Test(arguments: UInt64(1)...40) func timesAgainstTheObviousWay(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        for sorted in [false, true] {
            let sample = try Sample(seed: seed, sorted: sorted)
            for _ in 0..<6 {
                let a = Timestamp(
                    milliseconds: 1_594_000_000_000 + Int64.random(in: -5...95_000, using: &generator) * 1000)
                let b = Timestamp(
                    milliseconds: 1_594_000_000_000 + Int64.random(in: -5...95_000, using: &generator) * 1000)
                let period = Period(kind: .day, start: a, end: b, label: LocalizedText(same: "x"))
                #expect(
                    try sample.table.during(period).rows()
                        == sample.matching { moment($0).map(period.contains) ?? false })
                #expect(try sample.table.before(a).rows() == sample.matching { moment($0).map { $0 < a } ?? false })
                #expect(try sample.table.after(a).rows() == sample.matching { moment($0).map { $0 >= a } ?? false })
                let chained = try sample.table.after(a).where("member", equals: "a").before(b)
                #expect(
                    chained.rows()
                        == sample.matching { row in
                            moment(row).map { a <= $0 && $0 < b } ?? false && row["member"] == "a"
                        })
            }
        }
    }

    @Test(arguments: UInt64(1)...40) func comparisonsAgainstTheObviousWay(seed: UInt64) throws {
        let sample = try Sample(seed: seed)
        func order(_ a: Value, _ b: Value) -> Int? {
            if let x = a.number, let y = b.number { return x < y ? -1 : x > y ? 1 : 0 }
            if let x = a.string, let y = b.string { return x < y ? -1 : x > y ? 1 : 0 }
            if let x = a.bool, let y = b.bool { return x == y ? 0 : 1 }
            return nil
        }
        let cases: [(String, Value, [Comparison])] = [
            ("score", 2, Comparison.allCases), ("score", 0.25, Comparison.allCases),
            ("member", "나래", Comparison.allCases),
            ("note", "line\nbreak", Comparison.allCases), ("time", "2020-07-06T12:00:00Z", Comparison.allCases),
            ("present", true, [.equal, .notEqual]),
        ]
        for (column, value, comparisons) in cases {
            for comparison in comparisons {
                let expected = sample.matching { row in
                    guard let sign = order(row[column] ?? .null, value) else { return false }
                    return switch comparison {
                    case .equal: sign == 0
                    case .notEqual: sign != 0
                    case .less: sign < 0
                    case .lessOrEqual: sign <= 0
                    case .greater: sign > 0
                    case .greaterOrEqual: sign >= 0
                    }
                }
                #expect(
                    try sample.table.where(column, comparison, value).rows() == expected,
                    "\(column) \(comparison.rawValue)")
            }
        }
        for column in sample.table.schema.names {
            #expect(try sample.table.where(column, equals: .null).rows() == sample.matching { $0[column] == .null })
            #expect(try sample.table.where(column, .notEqual, .null).rows() == sample.matching { $0[column] != .null })
            let chosen = Array(sample.rows.compactMap { $0[column] }.prefix(3))
            #expect(
                try sample.table.where(column, in: chosen).rows()
                    == sample.matching { chosen.contains($0[column] ?? .null) })
            let odd: (Value) -> Bool = { CanonicalJSON.bytes($0).count % 2 == 1 }
            #expect(try sample.table.where(column, odd).rows() == sample.matching { odd($0[column] ?? .null) })
            let set = try sample.table.limit(7).distinct(column)
            #expect(
                try sample.table.where(column, in: set).rows() == sample.matching { set.contains($0[column] ?? .null) })
        }
    }

    @Test func errorsSayWhatIsThere() throws {
        let table = try Sample(seed: 3).table
        func code(_ body: () throws -> Void) -> String? {
            do {
                try body()
                return nil
            } catch let error as InputError {
                #expect(!error.what.ko.isEmpty && error.what.ko != error.what.en)
                return error.code
            } catch {
                return "\(error)"
            }
        }
        #expect(code { _ = try table.where("membr", equals: "a") } == "table.unknown-column")
        #expect(code { _ = try table.sum("member") } == "table.wrong-column-kind")
        #expect(code { _ = try table.where("member", equals: 3) } == "table.wrong-value")
        #expect(code { _ = try table.where("present", .less, true) } == "table.wrong-value")
        #expect(code { _ = try table.where("time", equals: "2020-07-06") } == "table.wrong-value")
        let timeless = try Table(rows: [["a": 1]], offset: { _, _ in 0 })
        #expect(code { _ = try timeless.before(Timestamp(milliseconds: 0)) } == "table.no-time-column")
        #expect(
            code { _ = try table.group(boundaries: [Timestamp(milliseconds: 5), Timestamp(milliseconds: 5)]) }
                == "table.boundaries-out-of-order")
        #expect(code { _ = try Table(timeless.schema, segments: table.segments) } == "table.different-schemas")
        #expect(
            code { _ = try Schema([Schema.Field("a", .text), Schema.Field("a", .time)]) } == "table.duplicate-column")
        #expect(code { _ = try Schema([Schema.Field("", .text)]) } == "table.unnamed-column")
        #expect(code { _ = try Table(rows: [["a": 1], ["a": "x"]], offset: { _, _ in 0 }) } == "table.wrong-cell")
        #expect(code { _ = try Table(rows: [3], offset: { _, _ in 0 }) } == "table.row-not-object")
        do {
            _ = try table.distinct("membr")
        } catch {
            #expect(error.next?.en.contains("‘member’") == true)
        }
    }
}
