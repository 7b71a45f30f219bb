package import Statecharts
package import Values

/// A chart that would go on for ever by its own delayed events.
package struct EndlessRun: ExplainedError, Equatable {
    package var chart: ChartID
    /// Where it was in the second half of the run.
    package var states: [StateID]
    package var limit: Int

    package var code: String { "cycle.endless" }
    package var outcome: Outcome { .script }
    package var what: LocalizedText {
        let list = states.map(\.rawValue).joined(separator: ", ")
        return LocalizedText(
            ko: "상태도 ‘\(chart)’가 늦춘 사건 \(limit)개를 지나고도 멈추지 않습니다: \(list)",
            en: "the chart ‘\(chart)’ has not come to an end after \(limit) delayed events: \(list)")
    }
    package var next: LocalizedText? {
        LocalizedText(
            ko: "이 상태들에서 자기 사건을 다시 늦춰 보내는 곳을 살펴보세요.",
            en: "Look in these states for a delayed send that is set again and again.")
    }
}
