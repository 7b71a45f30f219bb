import Tables
import Testing
import Values

@testable import ProgramModel

/// What a ranking reads out of a season: worked out by hand from its days.
@Suite struct EvidenceTests {
    /// Four meetings, the fourth on the evening of 17 August: the periods of the first three are over.
    private func program(carriedOut: CarriedOut?) throws -> Program {
        var program = try SampleProgram.created()
        try program.run(.adoptIndicator(SampleProgram.indicator, script: SampleProgram.script), at: "2020-06-20T10:00")
        for planned in program.calendar.prefix(4) {
            var held = HeldMeeting(planned: planned, openedAt: planned.start)
            held.attendance = ["m01": .present]
            program.meetings.append(held)
        }
        for (cycle, day) in [(1, "2020-07-06T19:30"), (2, "2020-08-03T19:30")] {
            program.phases.append(
                PhaseSpan(phase: .plan, cycle: cycle, start: SampleProgram.moment(day), end: nil))
        }
        program.series = [series]
        var hypothesis = Hypothesis(
            id: "h1", member: "m01", community: nil, cycle: 1,
            draft: HypothesisDraft(belief: "b", action: "a", indicator: "return", target: 0.7), seal: nil,
            judgement: nil, decision: nil)
        let seal = Seal(
            hypothesis: "h1", at: SampleProgram.moment("2020-07-06T21:00"), draft: hypothesis.draft, better: .higher,
            baseline: SampleProgram.series([(30, 60)]), guardrailBaselines: [])
        hypothesis.seal = seal
        hypothesis.judgement = VerdictRule(
            seal: seal,
            evidence: JudgingEvidence(
                hypothesis: "h1", readings: SampleProgram.series([(26, 30), (27, 30)]), guardrails: []),
            carriedOut: carriedOut, indicators: [:]
        ).judgement(at: SampleProgram.moment("2020-07-20T20:00"))
        program.hypotheses = [hypothesis]
        return program
    }

    /// One reading from before the season, and one period without any.
    private var series: ReadingSeries {
        let values: [(String, Double?)] = [
            ("2020-06-22", 0.4), ("2020-07-06", 0.5), ("2020-07-20", nil), ("2020-08-03", 0.7),
        ]
        return ReadingSeries(
            indicator: "return", community: nil, formula: SampleProgram.script, datasets: [:],
            readings: values.map { Reading(period: SampleProgram.period($0.0), value: $0.1) })
    }

    @Test func whatTheDaysSay() throws {
        let evidence = try #require(ProgramEvidence(program(carriedOut: .asPlanned)).indicators.first)
        let series = try #require(evidence.series.first)
        #expect((series.due, series.measured, series.earlier) == (3, 2, 1))
        #expect(series.cycles == [1, 2] && series.settling == [0, 0, 0] && series.delays.isEmpty)
        // From the day of sealing up to the day of judging the plan ran: the first period is no quiet one.
        #expect(series.quiet == [0.4, 0.7])
        #expect(evidence.trials == [Trial(hypothesis: "h1", movement: .good)])
        #expect(evidence.effort.level == MeasuringEffort.Level.none)
    }

    @Test func aPlanThatWasNotCarriedOutIsQuietTime() throws {
        let evidence = try #require(ProgramEvidence(program(carriedOut: .notDone)).indicators.first)
        #expect(evidence.trials.isEmpty && evidence.series.first?.quiet == [0.4, 0.5, 0.7])
        // Nobody knows whether this one was: no trial, but no quiet time either.
        let unknown = try #require(ProgramEvidence(program(carriedOut: nil)).indicators.first)
        #expect(unknown.trials.isEmpty && unknown.series.first?.quiet == [0.4, 0.7])
    }

    @Test func aReadingIsKnownFromItsFirstRecord() throws {
        var history = ReadingHistory()
        for (day, known) in [("2020-07-21T00:00", 2), ("2020-08-19T00:00", 4)] {
            var early = series
            early.readings = Array(series.readings.prefix(known))
            history.add(.indicatorComputed(IndicatorComputed(series: early)), at: SampleProgram.moment(day))
        }
        let evidence = try ProgramEvidence(program(carriedOut: .asPlanned), history: history)
        // The period of 6 July ends on the 20th, that of 3 August on the 17th.
        #expect(evidence.indicators.first?.series.first?.delays == [1, 2])
    }

    /// Two readings in each period of the outcome make one point, and one before the outcome began makes none.
    @Test func aFinerIndicatorMakesNoMorePoints() throws {
        func readings(_ values: [Double], every days: Int, from day: String) -> [Reading] {
            let zone = Zone("Asia/Seoul")!
            return values.enumerated().map { index, value in
                let start = CalendarDate(day)!.adding(days: days * index)
                return Reading(
                    period: Period(
                        kind: .meeting, start: zone.moment(date: start), end: zone.moment(date: start.adding(days: days)),
                        label: LocalizedText(same: start.description)), value: value)
            }
        }
        // Means 3, 1, 5, 2, 4; alone neither half is in that order.
        let halves: [Double] = [9, 1, 5, 2, 0, 9, 1, 4, 0, 7, 1]
        let pairs = OutcomePairing.pairs(
            readings(halves, every: 14, from: "2020-01-06"),
            outcome: readings([30, 10, 50, 20, 40], every: 28, from: "2020-01-20"), lag: 0)
        #expect(pairs.x == [3, 1, 5, 2, 4] && pairs.y == [30, 10, 50, 20, 40])
        let later = OutcomePairing.pairs(
            readings(halves, every: 14, from: "2020-01-06"),
            outcome: readings([30, 10, 50, 20, 40], every: 28, from: "2020-01-20"), lag: 1)
        #expect(later.y == [10, 50, 20, 40] && later.x == [3, 1, 5, 2])
    }
}
