package import ProgramModel
import Values

/// What a program has to choose from, by the titles and names that people know.
package enum AnswerOffers {
    /// - Parameter further: indicators that are not in use yet but could be; they come after those that are.
    package static func all(
        _ program: Program, further: [IndicatorDefinition], names: Names
    ) -> [StepType: [StepChoice]] {
        let used = program.indicators.values.map(\.definition).sorted { $0.id < $1.id }
        return [
            .indicator: (used + further).map { StepChoice(value: $0.id.rawValue, title: $0.title) },
            .member: program.members.values.filter { $0.isActive || $0.status == .applied }.map(\.id).sorted().map {
                StepChoice(value: $0.rawValue, title: LocalizedText(same: names.name($0) ?? $0.rawValue))
            },
            .hypothesis: program.hypotheses.map {
                StepChoice(value: $0.id.rawValue, title: LocalizedText(same: $0.prediction.belief))
            },
        ]
    }
}
