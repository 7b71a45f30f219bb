import Statecharts
import Values

/// Guards as Swift functions, found by the text that the chart gives them.
struct CompiledGuards: ChartHost {
    let guards: [String: @Sendable (HostContext) -> Bool]

    func evaluate(_ expression: String, in context: HostContext) -> HostAnswer {
        HostAnswer(.success(.bool(guards[expression]?(context) ?? false)))
    }

    func run(_ script: String, in context: HostContext) -> ScriptAnswer {
        ScriptAnswer(.success(context.data))
    }
}
