package import Statecharts
package import Values

/// Where a run of a cycle ended, and every move on the way if it was asked for.
package struct CycleRunScreen: Screen {
    private let configuration: [StateID]
    private let isRunning: Bool
    private let trace: [ChartSystem.Trace]?

    package init(configuration: [StateID], isRunning: Bool, trace: [ChartSystem.Trace]? = nil) {
        self.configuration = configuration
        self.isRunning = isRunning
        self.trace = trace
    }

    package func text(_ language: Language, width: Int?) -> String {
        let list = configuration.map(\.rawValue).joined(separator: ", ")
        let end =
            isRunning
            ? LocalizedText(ko: "지금 있는 곳: \(list)", en: "It stands in: \(list)")
            : LocalizedText(ko: "끝난 곳: \(list)", en: "It ended in: \(list)")
        return (trace ?? []).map { Self.line($0, language) + "\n" }.joined()
            + ScreenText.paragraph(PrintableText.clean(end[language]), width: width)
    }

    private static func line(_ trace: ChartSystem.Trace, _ language: Language) -> String {
        let step = trace.microstep
        var parts = ["\(trace.at.milliseconds)ms", trace.sessionID, step.event?.name ?? "·"]
        parts += step.transitions.map(\.description)
        parts += step.exited.map { "-\($0)" } + step.entered.map { "+\($0)" }
        parts += step.faults.map { "! \($0.site): \($0.fault.message[language])" }
        return PrintableText.clean(parts.joined(separator: "  "))
    }

    package var value: Value {
        var members: [String: Value] = [
            "configuration": .array(configuration.map { .string($0.rawValue) }), "running": .bool(isRunning),
        ]
        members["trace"] = trace.map { .array($0.map(Self.value)) }
        return .object(members)
    }

    private static func value(_ trace: ChartSystem.Trace) -> Value {
        func words(_ things: [some CustomStringConvertible]) -> Value { .array(things.map { .string($0.description) }) }
        let step = trace.microstep
        var members: [String: Value] = [
            "session": .string(trace.sessionID), "at": .int(trace.at.milliseconds),
            "transitions": words(step.transitions), "exited": words(step.exited), "entered": words(step.entered),
        ]
        members["event"] = step.event?.fields
        if !step.faults.isEmpty {
            members["faults"] = .array(
                step.faults.map { ["site": .string($0.site), "message": .string($0.fault.message.en)] })
        }
        return .object(members)
    }
}
