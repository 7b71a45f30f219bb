import ProgramModel
import Statecharts
import Values
import Yams

extension CycleWriter {
    func block(_ block: [Content]) throws(InputError) -> Node {
        var nodes: [Node] = []
        for content in block { nodes.append(try item(content)) }
        return YAMLNode.list(nodes, flow: nodes.isEmpty)
    }

    private func item(_ content: Content) throws(InputError) -> Node {
        var members = YAMLMembers()
        switch content {
        case .raise(let event): members.add("raise", YAMLNode.text(event))
        case .send(let send):
            if let action = action(send) {
                members.add("do", YAMLNode.text(action.rawValue))
            } else {
                try add(send, to: &members)
            }
        case .cancel(let id): members.add("cancel", try textExpression(id))
        case .log(let label, let value):
            members.add("log", try value.map { e throws(InputError) in try expression(e) } ?? YAMLNode.null)
            if let label { members.add("label", YAMLNode.text(label)) }
        case .assign(let location, let value):
            members.add("assign", YAMLNode.text(location))
            members.add("to", try expression(value))
        case .choose(let branches, let otherwise):
            guard let first = branches.first else {
                throw inexpressible(ko: "갈래가 없는 선택", en: "a choice without branches")
            }
            members.add("if", try test(first.when))
            members.add("then", try block(first.content))
            var further: [Node] = []
            for branch in branches.dropFirst() {
                var members = YAMLMembers()
                members.add("if", try test(branch.when))
                members.add("then", try block(branch.content))
                further.append(members.node)
            }
            if !further.isEmpty { members.add("elif", YAMLNode.list(further)) }
            if !otherwise.isEmpty { members.add("else", try block(otherwise)) }
        case .forEach(let loop):
            members.add("each", try expression(loop.array))
            members.add("as", YAMLNode.text(loop.item))
            if let index = loop.index { members.add("index", YAMLNode.text(index)) }
            members.add("then", try block(loop.content))
        case .script(let source): members.add("lua", YAMLNode.text(source))
        }
        return members.node
    }

    /// The action of the program that a send is, if it is nothing more.
    private func action(_ send: SendDefinition) -> ProgramAction? {
        guard let name = send.event.literal, send == .program(name) else { return nil }
        return ProgramAction(rawValue: name)
    }

    private func add(_ send: SendDefinition, to members: inout YAMLMembers) throws(InputError) {
        members.add("send", try textExpression(send.event))
        if let target = send.target { members.add("to", try textExpression(target)) }
        if let type = send.type { members.add("type", try textExpression(type)) }
        if let delay = send.delay { members.add("after", try self.delay(delay)) }
        if let id = send.id { members.add("id", try identifier(id)) }
        if let location = send.idLocation { members.add("id-at", YAMLNode.text(location)) }
        try add(send.payload, to: &members)
    }

    func add(_ payload: PayloadDefinition, to members: inout YAMLMembers) throws(InputError) {
        if !payload.parameters.isEmpty {
            var parameters = YAMLMembers()
            for parameter in payload.parameters {
                if parameters.keys.contains(parameter.name) {
                    throw inexpressible(
                        ko: "두 번 나오는 매개변수 ‘\(parameter.name)’",
                        en: "the parameter ‘\(parameter.name)’, which is there twice")
                }
                parameters.add(parameter.name, try expression(parameter.expression))
            }
            members.add("with", parameters.node)
        }
        if let content = payload.content { members.add("data", try expression(content)) }
    }

    /// In the largest unit that takes a whole number.
    private func delay(_ delay: ChartExpression) throws(InputError) -> Node {
        guard case .value(let value) = delay else { return try expression(delay) }
        if let text = value.string, DurationRule.accepts(text) { return YAMLNode.text(text) }
        guard let milliseconds = try? Delay.milliseconds(value) else {
            let shown = CanonicalJSON.text(value)
            throw inexpressible(ko: "길이가 아닌 기다림 \(shown)", en: "the delay \(shown), which is no length of time")
        }
        for (unit, size) in [("ms", 1), ("s", 1000), ("min", 60_000), ("h", 3_600_000), ("d", 86_400_000)] {
            let text = "\(milliseconds / Int64(size))\(unit)"
            if milliseconds % Int64(size) == 0, DurationRule.accepts(text) { return YAMLNode.text(text) }
        }
        throw inexpressible(ko: "기다림 \(milliseconds)ms", en: "a delay of \(milliseconds)ms")
    }

    func test(_ test: Guard) throws(InputError) -> Node {
        var members = YAMLMembers()
        switch test {
        case .constant(let value): return YAMLNode.bool(value)
        case .inState(let state): members.add("in", try identifier(state.rawValue))
        case .lua(let source): members.add("lua", YAMLNode.text(source))
        }
        return members.flowNode
    }

    func expression(_ expression: ChartExpression) throws(InputError) -> Node {
        switch expression {
        case .value(let value):
            if let members = value.object, members.keys.elementsEqual(["lua"]) {
                throw inexpressible(
                    ko: "‘lua’라는 이름 하나만 있는 값", en: "a value whose only name is ‘lua’")
            }
            return YAMLNode.value(value)
        case .lua(let source):
            var members = YAMLMembers()
            members.add("lua", YAMLNode.text(source))
            return source.contains("\n") ? members.node : members.flowNode
        }
    }

    func textExpression(_ expression: ChartExpression) throws(InputError) -> Node {
        if case .value(let value) = expression, value.string == nil {
            let shown = CanonicalJSON.text(value)
            throw inexpressible(ko: "글이 아닌 \(shown)", en: "\(shown), which is no text")
        }
        return try self.expression(expression)
    }
}
