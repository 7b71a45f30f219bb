import Values

/// The shortest way to every state and transition of a chart, found by trying everything that could happen, nearest
/// first.
///
/// Guards in Lua are taken for free choices, since what they read is not known; states asked about with `In` and guards
/// that are constant are answered as they stand. Data, scripts and loops do nothing here. Delayed events come when it is
/// their turn, and sessions that the chart invokes may end at any time.
package struct ChartPaths: Sendable {
    /// One thing that happens from outside.
    package struct Step: Hashable, Sendable {
        package enum Cause: Hashable, Sendable {
            case start
            case event(String)
            /// A delayed send of the chart's own.
            case timer(String)
        }

        package var cause: Cause
        /// The transitions whose guards had to hold on the way.
        package var needs: [TransitionReference]
    }

    /// More than this many places to be in are not looked at.
    package static let most = 5000
    /// More than this many ways to answer the guards of one step are not tried.
    static let answers = 256

    package private(set) var states: [StateID: [Step]] = [:]
    package private(set) var transitions: [TransitionReference: [Step]] = [:]
    /// In document order.
    package let unreachedStates: [StateID]
    package let unreachedTransitions: [TransitionReference]
    /// Whether the search was cut short, so that what is unreached may have a way after all.
    package private(set) var isCut = false

    package init(_ definition: ChartDefinition) throws(InvalidChart) {
        let chart = try CompiledChart(PathChart.make(definition))
        let survey = ChartSurvey(definition)
        let allStates = survey.states.filter { !$0.kind.isHistory }.map(\.id)
        let allTransitions = survey.states.filter { !$0.kind.isHistory }.flatMap { state in
            state.transitions.indices.map { TransitionReference(source: state.id, index: $0) }
        }
        var search = PathSearch(chart: chart, events: PathChart.alphabet(survey))
        search.run()
        states = search.states
        transitions = search.transitions
        isCut = search.isCut
        let (states, transitions) = (search.states, search.transitions)
        unreachedStates = allStates.filter { states[$0] == nil }
        unreachedTransitions = allTransitions.filter { transitions[$0] == nil }
    }
}
