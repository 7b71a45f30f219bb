package import Statecharts
package import Values

/// The shortest way to every state and transition of a cycle.
package struct CyclePathScreen: Screen {
    private let paths: ChartPaths
    private let chart: ChartDefinition

    package init(_ paths: ChartPaths, of chart: ChartDefinition) {
        self.paths = paths
        self.chart = chart
    }

    package func text(_ language: Language, width: Int?) -> String {
        var out = ScreenText.heading(LocalizedText(ko: "상태", en: "States")[language], width: width)
        let states = all(chart.states)
        for state in states {
            guard let path = paths.states[state.id] else { continue }
            out += ScreenText.bullet("\(state.id): \(text(path, language))", width: width)
        }
        out += "\n" + ScreenText.heading(LocalizedText(ko: "전이", en: "Transitions")[language], width: width)
        for state in states {
            for index in state.transitions.indices {
                let reference = TransitionReference(source: state.id, index: index)
                guard let path = paths.transitions[reference] else { continue }
                let targets = state.transitions[index].targets.map(\.rawValue).joined(separator: ", ")
                let arrow = targets.isEmpty ? "" : " → \(targets)"
                out += ScreenText.bullet("\(reference)\(arrow): \(text(path, language))", width: width)
            }
        }
        let unreached = paths.unreachedStates.map(\.rawValue) + paths.unreachedTransitions.map(\.description)
        if !unreached.isEmpty {
            let title =
                paths.isCut
                ? LocalizedText(ko: "다 찾아보지 못해 길을 모르는 것", en: "No way found before the search was cut short")
                : LocalizedText(ko: "이르는 길이 없는 것", en: "No way leads to")
            out += "\n" + ScreenText.heading(title[language], width: width)
            for name in unreached { out += ScreenText.bullet(name, width: width) }
        }
        return PrintableText.clean(out, keepingLines: true)
    }

    private func text(_ path: [ChartPaths.Step], _ language: Language) -> String {
        if path.count == 1 { return LocalizedText(ko: "처음부터", en: "from the start")[language] }
        return path.dropFirst(path[0].needs.isEmpty ? 1 : 0).map { step in
            let cause: LocalizedText =
                switch step.cause {
                case .start: LocalizedText(ko: "시작", en: "start")
                case .event(let name): LocalizedText(same: name)
                case .timer(let name): LocalizedText(ko: "\(name)(때가 되어)", en: "\(name) (when due)")
                }
            let needs = step.needs.map(needed)
            return cause[language] + (needs.isEmpty ? "" : " [\(needs.joined(separator: "; "))]")
        }.joined(separator: " › ")
    }

    /// What must hold for a transition.
    private func needed(_ reference: TransitionReference) -> String {
        guard let state = all(chart.states).first(where: { $0.id == reference.source }),
            state.transitions.indices.contains(reference.index)
        else { return reference.description }
        let transition = state.transitions[reference.index]
        var tests = transition.conditions.map(\.rawValue)
        if case .lua(let source)? = transition.when { tests.insert(source, at: 0) }
        return tests.joined(separator: ", ")
    }

    private func all(_ states: [StateDefinition]) -> [StateDefinition] {
        states.flatMap { ($0.kind.isHistory ? [] : [$0]) + all($0.states) }
    }

    package var value: Value {
        [
            "states": .object(
                Dictionary(uniqueKeysWithValues: paths.states.map { ($0.rawValue, Self.value($1)) })),
            "transitions": .object(
                Dictionary(uniqueKeysWithValues: paths.transitions.map { ($0.description, Self.value($1)) })),
            "unreached": [
                "states": .array(paths.unreachedStates.map { .string($0.rawValue) }),
                "transitions": .array(paths.unreachedTransitions.map { .string($0.description) }),
            ],
            "complete": .bool(!paths.isCut),
        ]
    }

    private static func value(_ path: [ChartPaths.Step]) -> Value {
        .array(
            path.map { step in
                var members: [String: Value] = [:]
                switch step.cause {
                case .start: members["start"] = true
                case .event(let name): members["event"] = .string(name)
                case .timer(let name): members["timer"] = .string(name)
                }
                if !step.needs.isEmpty { members["needs"] = .array(step.needs.map { .string($0.description) }) }
                return .object(members)
            })
    }
}
