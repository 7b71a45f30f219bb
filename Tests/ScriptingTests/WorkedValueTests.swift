import Foundation
import ProgramModel
import Scripting
import Shipped
import Tables
import Testing
import Values

/// Shipped indicators on examples that others have worked out.
@Suite struct WorkedValueTests {
    private func timeline(_ kind: PeriodKind, _ days: [String]) throws -> Timeline {
        try Timeline(kind: kind, boundaries: days.map { try moment($0) }) { _, start in
            LocalizedText(same: start.description)
        }
    }

    private func moment(_ day: String) throws -> Timestamp {
        try #require(ISO8601.read("\(day)T00:00:00Z")?.timestamp)
    }

    private func value(
        _ indicator: String, _ table: String, _ rows: [Value], _ timeline: Timeline, at index: Int
    ) throws -> Double {
        let source = try #require(ShippedTexts.indicator(indicator))
        let script = try IndicatorScript(source: source, file: "\(indicator).lua")
        let data = try Table(rows: rows, kinds: ["time": .time, "member": .category]) { _, _ in 0 }
        let setting = IndicatorSetting(
            tables: [table: data], timeline: timeline, lag: script.definition.lag, program: "p")
        return try #require(try script.reading(for: timeline.periods[index], in: setting).value)
    }

    /// NetworkX: `nx.density(nx.bipartite.projected_graph(g, women))`; NumPy: the mean absolute difference of the women's
    /// degrees over twice their mean.
    @Test(arguments: [("network_density", 0.9084967320261438), ("participation_gini", 0.2340823970037453)])
    func southernWomen(indicator: String, expected: Double) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/southern-women.csv")
        let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line -> Value in
            let cells = line.split(separator: ",").map { String($0) }
            return ["time": .string(cells[0]), "member": .string(cells[1])]
        }
        #expect(rows.count == 89)
        let periods = try timeline(.month, ["1936-01-01", "1936-02-01", "1936-03-01", "1936-04-02", "1936-05-01"])
        let found = try value(indicator, "attendance", rows, periods, at: 2)
        #expect(abs(found - expected) < 1e-12)
    }

    /// The example in the definition of CHAOSS.
    @Test func absenceFactor() throws {
        var rows: [Value] = []
        for (person, count) in [1000, 433, 343, 332, 202, 90, 42, 33].enumerated() {
            rows += Array(repeating: ["time": "2020-01-15T12:00:00Z", "member": .string("m\(person)")], count: count)
        }
        let periods = try timeline(.month, ["2020-01-01", "2020-02-01", "2020-03-01"])
        #expect(try value("contributor_absence_factor", "activity", rows, periods, at: 0) == 2)
    }

    /// The example of the Orbit model: thirty members whose weighted commitment goes from 441 over 504 to 666.
    @Test func gravity() throws {
        /// How many of the thirty are on each orbit, and the days a month that put them there.
        let months = [
            ("2020-01", [1: 25, 2: 1, 7: 0, 10: 4]), ("2020-02", [1: 23, 2: 2, 7: 1, 10: 4]),
            ("2020-03", [1: 20, 2: 3, 7: 2, 10: 5]),
        ]
        var rows: [Value] = []
        for (month, orbits) in months {
            var person = 0
            for (days, people) in orbits.sorted(by: { $0.key < $1.key }) {
                for _ in 0..<people {
                    person += 1
                    rows += (0..<days).map { day in
                        ["time": .string("\(month)-\(10 + day)T12:00:00Z"), "member": .string("m\(person)")]
                    }
                }
            }
            #expect(person == 30)
        }
        let periods = try timeline(.month, ["2020-01-01", "2020-02-01", "2020-03-01", "2020-04-01", "2020-05-01"])
        #expect(try value("gravity", "activity", rows, periods, at: 1) == 2.1)
        #expect(try value("gravity", "activity", rows, periods, at: 2) == 5.4)
    }
}
