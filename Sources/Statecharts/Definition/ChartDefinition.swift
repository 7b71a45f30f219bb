package import Values

package typealias ChartID = ID<ChartDefinition>
package typealias StateID = ID<StateDefinition>
package typealias ConditionID = ID<ConditionDefinition>

/// A statechart as its author wrote it: pure data, in document order, with the meaning of W3C SCXML 1.0.
///
/// `CompiledChart` checks it and makes it run.
package struct ChartDefinition: Codable, Equatable, Sendable {
    package var id: ChartID
    package var title: LocalizedText?
    /// Where the chart begins. Without one it begins in its first state.
    package var initial: InitialDefinition?
    @Sparse package var binding: DataBinding
    @Sparse package var data: [DataDefinition]
    /// Runs once, before the first state is entered.
    package var script: String?
    /// Conditions that transitions ask for by name.
    @Sparse package var conditions: [ConditionID: ConditionDefinition]
    package var states: [StateDefinition]
    /// For a program that ran on an earlier definition: where its states go that have another name here.
    @Sparse package var moved: [StateID: StateID]
    package var place: SourcePlace?

    package init(
        id: ChartID, title: LocalizedText? = nil, initial: InitialDefinition? = nil, binding: DataBinding = .early,
        data: [DataDefinition] = [], script: String? = nil, conditions: [ConditionID: ConditionDefinition] = [:],
        states: [StateDefinition], moved: [StateID: StateID] = [:], place: SourcePlace? = nil
    ) {
        self.id = id
        self.title = title
        self.initial = initial
        self.binding = binding
        self.data = data
        self.script = script
        self.conditions = conditions
        self.states = states
        self.moved = moved
        self.place = place
    }

    /// The same chart without a word on where it was written, for comparing and for pinning by digest.
    package func withoutPlaces() -> ChartDefinition {
        var copy = self
        copy.place = nil
        copy.data = data.map { $0.withoutPlaces() }
        copy.conditions = conditions.mapValues { $0.withoutPlaces() }
        copy.states = states.map { $0.withoutPlaces() }
        return copy
    }
}
