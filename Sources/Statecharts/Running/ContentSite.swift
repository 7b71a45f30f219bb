/// Where a block of content stands, told in words only when someone asks.
enum ContentSite {
    case script
    case chartInitial
    case onEntry(state: Int, block: Int)
    case onExit(state: Int, block: Int)
    case transition(Int)
    case initial(state: Int)
    case defaultHistory(Int)
    case named(String)

    func text(in chart: CompiledChart) -> String {
        switch self {
        case .script: "script"
        case .chartInitial: "initial"
        case .onEntry(let state, let block): "\(chart.states[state].id).onEntry[\(block)]"
        case .onExit(let state, let block): "\(chart.states[state].id).onExit[\(block)]"
        case .transition(let transition): "\(chart.reference(transition))"
        case .initial(let state): "\(chart.states[state].id).initial"
        case .defaultHistory(let memory): "\(chart.states[memory].id).default"
        case .named(let text): text
        }
    }
}
