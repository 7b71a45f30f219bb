import LuaRuntime
import ProgramModel
import Tables
import Values

/// Runs the examples inside a script: they are its tests.
package enum ScriptExamples {
    // MARK: Worksheets

    /// An example holds when the steps with a problem, of the declarations or of a check, are those it expects, and,
    /// where there is none, `produces` does not fail and makes what it expects. Ids of indicators, members and
    /// hypotheses count as known.
    package static func run(worksheet script: WorksheetScript) -> [ExampleResult] {
        script.examples.enumerated().map { index, example in
            let produces = example.produces.map { ExpectedHypothesis(fields: $0) }
            let steps = script.definition.steps.map(\.id).filter(example.expect.contains)
            let expected = list(steps) + (produces?.lines(expecting: true, made: nil) ?? [])
            do throws(LuaError) {
                let (problems, draft) = try outcome(of: example, in: script)
                let made = produces?.lines(expecting: false, made: draft) ?? []
                return ExampleResult(
                    index: index + 1, expected: expected, found: list(problems.map(\.step)) + made,
                    notes: problems.map { LocalizedText(same: "\($0.step): ") + $0.message })
            } catch {
                return ExampleResult(index: index + 1, expected: expected, error: error)
            }
        }
    }

    private static func outcome(
        of example: WorksheetExample, in script: WorksheetScript
    ) throws(LuaError) -> (problems: [AnswerProblem], draft: HypothesisDraft?) {
        let setting = WorksheetSetting(indicators: indicators(of: example, in: script), cycle: 1, member: "example")
        let review = try script.review(example.given, in: setting)
        let fit = AnswerFit(indicators: nil)
        var problems: [AnswerProblem] = []
        for step in script.definition.steps where !review.skipped.contains(step.id) {
            let answer = example.given[step.id] ?? .null
            if AnswerFit.isBlank(answer) {
                if step.required { problems.append(AnswerProblem(step: step.id, message: required)) }
            } else if !fit.accepts(answer, for: step) {
                problems.append(AnswerProblem(step: step.id, message: unfit(answer, for: step)))
            } else {
                problems += review.problems.filter { $0.step == step.id }
            }
        }
        guard problems.isEmpty else { return (problems, nil) }
        let answers = example.given.filter { !review.skipped.contains($0.key) }
        return ([], try script.hypothesis(from: answers, in: setting))
    }

    /// Those that the example describes, and every other that an answer or an expected hypothesis names.
    private static func indicators(of example: WorksheetExample, in script: WorksheetScript) -> [IndicatorDefinition] {
        let named = script.definition.steps.filter { $0.type == .indicator }.compactMap { example.given[$0.id]?.string }
        let produced =
            [example.produces?["indicator"]?.string].compactMap(\.self)
            + (example.produces?["guardrails"]?.array ?? []).compactMap(\.string)
        return Set(named + produced).union(example.indicators.keys).sorted().map { id in
            IndicatorDefinition(
                id: IndicatorID(id), title: LocalizedText(same: id),
                unit: example.indicators[id] ?? LocalizedText(ko: "건", en: "items"), needs: [])
        }
    }

    private static let required = LocalizedText(ko: "답이 꼭 필요합니다", en: "an answer is required")

    private static func unfit(_ answer: Value, for step: StepDefinition) -> LocalizedText {
        let found = CanonicalJSON.text(answer).prefix(40)
        return LocalizedText(
            ko: "\(found)은(는) 이 문항의 답이 될 수 없습니다", en: "\(found) cannot be an answer to this step")
    }

    /// One step a line, so that a difference shows which.
    private static func list(_ ids: [String]) -> [String] {
        ids.isEmpty ? ["{}"] : ids.map { "\"\($0)\"" }
    }

    // MARK: Indicators

    package static func run(indicator script: IndicatorScript) -> [ExampleResult] {
        script.examples.enumerated().map { index, example in
            let expected = [text(of: example.expect)]
            do {
                let reading = try reading(of: example, in: script)
                let agrees = agree(reading.value, example.expect)
                return ExampleResult(
                    index: index + 1, expected: expected, found: agrees ? expected : [text(of: reading.value)],
                    notes: [reading.missing].compactMap(\.self))
            } catch let error as any ExplainedError {
                return ExampleResult(index: index + 1, expected: expected, error: error)
            } catch {
                return ExampleResult(
                    index: index + 1, expected: expected, failure: [LocalizedText(same: String(describing: error))])
            }
        }
    }

    private static func reading(of example: IndicatorExample, in script: IndicatorScript) throws -> Reading {
        let data = try ExampleData(example, of: script.definition)
        let moment = Timestamp(date: example.period, secondOfDay: 0, offset: 0)
        guard let period = data.timeline.period(at: moment) else { throw noPeriod(example.period, in: data.timeline) }
        let setting = IndicatorSetting(
            tables: data.tables, timeline: data.timeline,
            // What an example says of other indicators is final, however many periods it lays out.
            lag: script.definition.from == nil ? script.definition.lag : 0, program: "example",
            since: script.definition.since.map { Timestamp(date: $0, secondOfDay: 0, offset: 0) },
            parts: example.readings.mapValues { [Reading(period: period, value: $0)] })
        return try script.reading(for: period, in: setting)
    }

    private static func noPeriod(_ day: CalendarDate, in timeline: Timeline) -> InputError {
        let list = timeline.periods.map(\.label.en).joined(separator: ", ")
        return InputError(
            code: "example.no-period",
            what: LocalizedText(ko: "\(day)이(가) 든 기간이 없습니다", en: "no period holds \(day)"),
            next: list.isEmpty
                ? LocalizedText(ko: "given의 자료에 시각이 없습니다.", en: "The data given hold no time.")
                : LocalizedText(ko: "기간의 시작: \(list)", en: "Periods begin on: \(list)."))
    }

    /// Authors write 0.333 for a third only with enough digits: what differs by rounding is the same.
    static func agree(_ found: Double?, _ expected: Double?) -> Bool {
        guard let found, let expected else { return found == nil && expected == nil }
        return abs(found - expected) <= 1e-9 * max(1, abs(expected))
    }

    private static func text(of value: Double?) -> String {
        value.map { CanonicalJSON.text(.number($0)) } ?? "none"
    }
}
