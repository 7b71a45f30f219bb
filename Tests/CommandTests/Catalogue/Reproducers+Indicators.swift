import Foundation
import Values

extension Reproducer {
    /// Indicators of every kind, and what was written down by hand.
    static let indicators: [Reproducer] = [
        line("indicator.computed", .refused, .planning, "indicator record meeting_size last 3"),
        line("indicator.manual", .input, .planning, "indicator compute mood", mood),
        line("indicator.no-value", .refused, .planning, "indicator record mood last", mood),
        line("indicator.half-a-count", .input, .planning, "indicator record mood last --numerator 3", mood),
        line("indicator.no-period", .input, .planning, "indicator record mood 2021-01-01 3", mood),
        line("indicator.nothing-recorded", .refused, .planning, "indicator record mood last --remove 실수", mood),
        line("indicator.reason-missing", .refused, .planning, "indicator record mood last --remove ' '", mood),
        line("indicator.not-a-share", .refused, .planning, "indicator record share last 70") {
            try script("share", "kind = 'manual', unit = '%',", in: $0)
        },
        line("indicator.no-counts", .input, .planning, "indicator chart meeting_size --type p") {
            $0.run("indicator compute meeting_size")
        },
        line("indicator.counts-unfit", .input, .planning, "indicator chart mood --type p") {
            try mood($0)
            $0.run("indicator record mood last --numerator 3 --denominator 2")
        },
        line("indicator.too-few-communities", .input, .planning, "indicator chart mood --by community") {
            try mood($0)
            $0.run("indicator record mood last --numerator 1 --denominator 2 --community book-club")
        },
        line("data.no-visits", .input, .planning, "member chart --data scores") {
            try $0.write("time,score\n2020-07-06,3\n", to: "scores.csv")
            $0.run("data import scores.csv --as scores")
        },
        line(
            "indicator.counts-disagree", .refused, .planning,
            "indicator record mood last 4 --numerator 1 --denominator 2", mood),
        line("indicator.circular", .refused, .planning, "indicator compute one") {
            try script("one", "from = { 'two' }, \(formula)", in: $0)
            try script("two", "from = { 'one' }, \(formula)", in: $0)
        },
        line("indicator.mixed-periods", .refused, .planning, "indicator compute one") {
            try script("one", "from = { 'participation_by_month' }, \(formula)", in: $0)
        },
        line("rank.outcome-unknown", .input, .judged, "indicators rank --outcome happiness"),
        line("rank.same-season", .input, .judged, "indicators rank --programs . ."),
        line("rank.outcomes-differ", .input, .folder, "indicators rank --programs one two") { sandbox in
            let definition = try sandbox.read("program.yaml")
            for (folder, outcome) in [("one", "meeting_size"), ("two", "activity_count")] {
                let own = definition.replacingOccurrences(of: "id: reading-circle", with: "id: \(folder)")
                try sandbox.write(own + "outcome: \(outcome)\n", to: "\(folder)/program.yaml")
                sandbox.run("new \(folder)")
            }
        },
    ]

    private static let formula = "formula = function() return 1 end,"

    private static let mood: @Sendable (Sandbox) throws -> Void = { try script("mood", "kind = 'manual',", in: $0) }

    private static func script(_ id: String, _ further: String, in sandbox: Sandbox) throws {
        let unit = further.contains("unit") ? "" : "unit = { ko = '점', en = 'points' },"
        try sandbox.write(
            """
            return indicator { id = '\(id)', title = { ko = '지표', en = 'Indicator' }, better = 'higher',
              per = 'meeting', \(unit) \(further) }
            """, to: "indicators/\(id).lua")
    }
}
