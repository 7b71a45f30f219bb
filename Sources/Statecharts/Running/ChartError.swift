package import Values

/// The chart could not take a step. The state it was in is untouched.
package struct ChartError: ExplainedError, Equatable {
    package enum Problem: Equatable, Sendable {
        /// It never comes to rest; the states it goes round in.
        case endless(states: [StateID], limit: Int)
        case queueFull(limit: Int)
        case timersFull(limit: Int)
        /// It goes on sending itself events; the states it was in at last.
        case tooManyEvents(states: [StateID], limit: Int)
        case ended(in: [StateID])
        case anotherChart(expected: ChartID, found: ChartID)
        /// The kept state names one that the chart does not have.
        case unknownState(StateID)
    }

    package var chart: ChartID
    package var problem: Problem

    init(_ chart: ChartID, _ problem: Problem) {
        self.chart = chart
        self.problem = problem
    }

    package var code: String {
        switch problem {
        case .endless: "chart.endless"
        case .queueFull: "chart.queue-full"
        case .timersFull: "chart.timers-full"
        case .tooManyEvents: "chart.too-many-events"
        case .ended: "chart.ended"
        case .anotherChart: "chart.another-chart"
        case .unknownState: "chart.unknown-state"
        }
    }

    package var outcome: Outcome {
        switch problem {
        case .endless, .queueFull, .timersFull, .tooManyEvents: .script
        case .ended: .refused
        case .anotherChart, .unknownState: .store
        }
    }

    package var what: LocalizedText {
        switch problem {
        case .endless(let states, let limit):
            LocalizedText(
                ko: "상태도 ‘\(chart)’가 \(limit)번을 옮기고도 멈추지 않습니다: \(list(states))",
                en: "the chart ‘\(chart)’ does not come to rest after \(limit) moves: \(list(states))")
        case .queueFull(let limit):
            LocalizedText(
                ko: "상태도 ‘\(chart)’에서 기다리는 사건이 \(limit)개를 넘었습니다",
                en: "more than \(limit) events wait in the chart ‘\(chart)’")
        case .timersFull(let limit):
            LocalizedText(
                ko: "상태도 ‘\(chart)’에서 기다리는 예약이 \(limit)개를 넘었습니다",
                en: "more than \(limit) delayed events wait in the chart ‘\(chart)’")
        case .tooManyEvents(let states, let limit):
            LocalizedText(
                ko: "상태도 ‘\(chart)’가 한 번에 처리한 사건이 \(limit)개를 넘었습니다: \(list(states))",
                en: "the chart ‘\(chart)’ took more than \(limit) events at once: \(list(states))")
        case .ended(let states):
            LocalizedText(
                ko: "상태도 ‘\(chart)’는 이미 끝났습니다: \(list(states))", en: "the chart ‘\(chart)’ has ended: \(list(states))")
        case .anotherChart(let expected, let found):
            LocalizedText(
                ko: "저장된 상태는 상태도 ‘\(found)’의 것이고 ‘\(expected)’의 것이 아닙니다",
                en: "the kept state is of the chart ‘\(found)’, not ‘\(expected)’")
        case .unknownState(let state):
            LocalizedText(
                ko: "저장된 상태 ‘\(state)’가 상태도 ‘\(chart)’에 없습니다",
                en: "the kept state ‘\(state)’ is not in the chart ‘\(chart)’")
        }
    }

    package var next: LocalizedText? {
        switch problem {
        case .endless:
            LocalizedText(
                ko: "이 상태들에서 사건 없이 일어나는 전이의 조건을 살펴보세요",
                en: "look at the conditions of the transitions without an event in these states")
        case .queueFull, .tooManyEvents:
            LocalizedText(
                ko: "같은 사건을 다시 일으키는 전이가 있는지 살펴보세요", en: "look for a transition that sends its own event again")
        case .timersFull:
            LocalizedText(ko: "예약을 취소하지 않고 되풀이하는 곳을 살펴보세요", en: "look for a delayed send that is never cancelled")
        case .ended: nil
        case .anotherChart, .unknownState:
            LocalizedText(ko: "시작할 때 쓴 상태도로 다시 여세요", en: "open it with the chart it was started with")
        }
    }

    private func list(_ states: [StateID]) -> String {
        states.map(\.rawValue).joined(separator: ", ")
    }
}
