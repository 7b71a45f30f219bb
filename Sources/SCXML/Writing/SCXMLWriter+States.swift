import Statecharts
import Values

extension SCXMLWriter {
    mutating func write(_ state: StateDefinition) throws(InputError) {
        path.append(state.id.rawValue)
        defer { path.removeLast() }
        let name =
            switch state.kind {
            case .state: "state"
            case .parallel: "parallel"
            case .final: "final"
            case .shallowHistory, .deepHistory: "history"
            }
        var attributes: [(String, String?)] = [("id", try list([state.id.rawValue]))]
        if state.kind.isHistory { attributes.append(("type", state.kind == .deepHistory ? "deep" : "shallow")) }
        if let initial = state.initial, initial.content.isEmpty {
            attributes.append(("initial", try list(initial.targets.map(\.rawValue))))
        }
        attributes += title(state.title)
        attributes += [("moim:phase", state.phase), ("moim:tags", try list(state.tags))]
        try open(name, attributes)
        try write(state.data)
        if let initial = state.initial, !initial.content.isEmpty {
            try open("initial")
            try open("transition", [("target", try list(initial.targets.map(\.rawValue)))])
            try write(initial.content)
            close("transition")
            close("initial")
        }
        for (name, blocks) in [("onentry", state.onEntry), ("onexit", state.onExit)] {
            for block in blocks {
                try open(name)
                try write(block)
                close(name)
            }
        }
        for transition in state.transitions { try write(transition) }
        for invoke in state.invokes { try write(invoke) }
        if let payload = state.doneData {
            try open("donedata")
            try write(payload)
            close("donedata")
        }
        for child in state.states { try write(child) }
        close(name)
    }

    private mutating func write(_ transition: TransitionDefinition) throws(InputError) {
        let attributes: [(String, String?)] = [
            ("event", try list(transition.events)), ("cond", transition.when.map { LuaText.write($0) }),
            ("target", try list(transition.targets.map(\.rawValue))),
            ("type", transition.kind == .internal ? "internal" : nil),
            ("moim:conditions", try list(transition.conditions.map(\.rawValue))),
        ]
        if transition.content.isEmpty {
            try empty("transition", attributes + title(transition.title))
            return
        }
        try open("transition", attributes + title(transition.title))
        try write(transition.content)
        close("transition")
    }

    mutating func write(_ data: [DataDefinition]) throws(InputError) {
        if data.isEmpty { return }
        try open("datamodel")
        for item in data {
            switch item.expression {
            case nil: try empty("data", [("id", item.id)])
            case .lua(let source)?: try empty("data", [("id", item.id), ("expr", source)])
            case .value(let value)?: try leaf("data", [("id", item.id)], text: CanonicalJSON.text(value))
            }
        }
        close("datamodel")
    }

    private mutating func write(_ invoke: InvokeDefinition) throws(InputError) {
        try open(
            "invoke",
            [
                ("id", invoke.id), ("idlocation", invoke.idLocation), try either("type", invoke.type),
                try either("src", invoke.source), ("autoforward", invoke.autoforward ? "true" : nil),
            ])
        try write(invoke.payload)
        if !invoke.finalize.isEmpty {
            try open("finalize")
            try write(invoke.finalize)
            close("finalize")
        }
        close("invoke")
    }

    /// A literal text, or `NAMEexpr` for Lua.
    func either(_ name: String, _ expression: ChartExpression?) throws(InputError) -> (String, String?) {
        switch expression {
        case nil: return (name, nil)
        case .lua(let source)?: return (name + "expr", source)
        case .value(.string(let text))?: return (name, text)
        case .value(let value)?:
            throw inexpressible(
                ko: "글자가 아닌 ‘\(name)’ 값 \(CanonicalJSON.text(value))",
                en: "a ‘\(name)’ that is no text: \(CanonicalJSON.text(value))")
        }
    }
}
