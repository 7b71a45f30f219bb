import Statecharts
import Values

extension SCXMLReader {
    mutating func state(_ element: MarkupElement) throws(InputError) -> StateDefinition {
        let attributes = try Attributes(
            element, self,
            known: element.name == "state" ? ["id", "initial"] : element.name == "history" ? ["id", "type"] : ["id"])
        var state = StateDefinition(
            id: attributes["id"].map { StateID($0) } ?? freshName(element.name), title: try attributes.title(),
            phase: attributes["moim:phase"], tags: attributes["moim:tags"]?.words ?? [], place: place(element))
        state.kind =
            switch element.name {
            case "parallel": .parallel
            case "final": .final
            case "history":
                try attributes.choice("type", HistoryType.shallow, HistoryType.deep) == .deep
                    ? .deepHistory : .shallowHistory
            default: .state
            }
        state.initial = attributes["initial"].map { InitialDefinition(targets: $0.words.map { StateID($0) }) }
        for child in element.children where !isForeign(child) { try read(child, into: &state, element) }
        return state
    }

    private enum HistoryType: String {
        case shallow, deep
    }

    private mutating func read(
        _ child: MarkupElement, into state: inout StateDefinition, _ element: MarkupElement
    ) throws(InputError) {
        let expected: [String] =
            switch element.name {
            case "state":
                [
                    "onentry", "onexit", "transition", "initial", "state", "parallel", "final", "history", "datamodel",
                    "invoke",
                ]
            case "parallel": ["onentry", "onexit", "transition", "state", "parallel", "history", "datamodel", "invoke"]
            case "final": ["onentry", "onexit", "donedata"]
            default: ["transition"]
            }
        guard expected.contains(child.name), child.namespace != Vocabulary.moim else {
            throw unexpected(child, in: element, expected)
        }
        switch child.name {
        case "onentry": state.onEntry.append(try block(child))
        case "onexit": state.onExit.append(try block(child))
        case "transition": state.transitions.append(try transition(child))
        case "initial": state.initial = try initial(child, of: state, element)
        case "datamodel": state.data += try data(child)
        case "invoke": state.invokes.append(try invoke(child))
        case "donedata": state.doneData = try payload(child)
        default: state.states.append(try self.state(child))
        }
    }

    private func initial(
        _ child: MarkupElement, of state: StateDefinition, _ element: MarkupElement
    ) throws(InputError) -> InitialDefinition {
        guard state.initial == nil else {
            throw error("scxml.two-initials", child, ko: "처음 상태는 한 번만 정합니다", en: "the initial state is given once only")
        }
        let inside = child.children.filter { !isForeign($0) }
        guard inside.count == 1, inside[0].name == "transition" else {
            throw error(
                "scxml.bad-initial", child, ko: "<initial>에는 <transition> 하나만 씁니다",
                en: "<initial> holds exactly one <transition>")
        }
        let transition = try transition(inside[0])
        guard transition.events.isEmpty, transition.when == nil, transition.conditions.isEmpty else {
            throw error(
                "scxml.bad-initial", inside[0], ko: "<initial>의 전이에는 사건과 조건이 없습니다",
                en: "the transition of <initial> has neither event nor condition")
        }
        return InitialDefinition(targets: transition.targets, content: transition.content)
    }

    func transition(_ element: MarkupElement) throws(InputError) -> TransitionDefinition {
        let attributes = try Attributes(element, self, known: ["event", "cond", "target", "type"])
        return TransitionDefinition(
            events: attributes["event"]?.words ?? [],
            targets: attributes["target"]?.words.map { StateID($0) } ?? [],
            kind: try attributes.choice("type", TransitionKind.external, TransitionKind.internal),
            when: attributes.test("cond"),
            conditions: attributes["moim:conditions"]?.words.map { ConditionID($0) } ?? [], content: try block(element),
            title: try attributes.title(), place: place(element))
    }

    func data(_ element: MarkupElement) throws(InputError) -> [DataDefinition] {
        var items: [DataDefinition] = []
        for child in element.children where !isForeign(child) {
            guard child.name == "data" else { throw unexpected(child, in: element, ["data"]) }
            let attributes = try Attributes(child, self, known: ["id", "src", "expr"])
            let inline = inlineExpression(child)
            let sources = [attributes["src"].map { _ in "src" }, attributes["expr"].map { _ in "expr" }].compactMap(
                \.self)
            if let first = sources.first, sources.count > 1 || inline != nil { throw twoValues(child, first) }
            var expression = attributes.expression("expr") ?? inline
            if let source = attributes["src"] { expression = .value(Self.value(of: try load(source, child))) }
            items.append(DataDefinition(id: try attributes.required("id"), expression: expression, place: place(child)))
        }
        return items
    }

    func invoke(_ element: MarkupElement) throws(InputError) -> InvokeDefinition {
        let attributes = try Attributes(
            element, self,
            known: ["type", "typeexpr", "src", "srcexpr", "id", "idlocation", "namelist", "autoforward"])
        var invoke = InvokeDefinition(
            id: attributes["id"], idLocation: attributes.lua("idlocation", role: .target),
            type: try attributes.either("type", "typeexpr"), source: try attributes.either("src", "srcexpr"))
        try refuseHTTP(attributes, element)
        switch attributes["autoforward"] {
        case nil, "false": break
        case "true": invoke.autoforward = true
        case let other?:
            throw error(
                "scxml.bad-choice", element, ko: "‘autoforward’는 true나 false인데 ‘\(other)’입니다",
                en: "‘autoforward’ is true or false, not ‘\(other)’")
        }
        invoke.payload = try payload(element, attributes, besides: ["finalize"], carriesChart: true)
        for child in element.children where child.name == "finalize" { invoke.finalize += try block(child) }
        return invoke
    }

    func twoValues(_ element: MarkupElement, _ attribute: String) -> InputError {
        error(
            "scxml.two-values", element, ko: "‘\(attribute)’와 내용을 함께 쓸 수 없습니다",
            en: "‘\(attribute)’ and content exclude each other")
    }
}
