import ProgramModel
package import Statecharts
package import Values
import Yams

/// Writes a chart as a cycle file. Reading it again gives the same chart, but for places and for delays, which have more
/// than one spelling.
package struct CycleWriter {
    /// Where the writer is, for errors: `season/plan`.
    var path: [String] = []

    /// Throws what a cycle file cannot say, by name.
    package static func write(_ chart: ChartDefinition) throws(InputError) -> String {
        var writer = CycleWriter()
        let root = try writer.chart(chart)
        do {
            return try Yams.serialize(node: root, indent: 2, width: -1, allowUnicode: true)
        } catch {
            throw writer.inexpressible(ko: "\(error)", en: "\(error)")
        }
    }

    private mutating func chart(_ chart: ChartDefinition) throws(InputError) -> Node {
        path = [chart.id.rawValue]
        var members = YAMLMembers()
        members.add("moim", YAMLNode.int(CycleFile.formatVersion))
        members.add("id", try identifier(chart.id.rawValue))
        if let title = chart.title { members.add("title", YAMLNode.localized(title)) }
        if let initial = chart.initial { members.add("initial", try self.initial(initial)) }
        if chart.binding == .late { members.add("binding", YAMLNode.text("late")) }
        if !chart.data.isEmpty { members.add("data", try data(chart.data)) }
        if let script = chart.script { members.add("script", YAMLNode.text(script)) }
        if !chart.conditions.isEmpty {
            var conditions = YAMLMembers()
            for (id, condition) in chart.conditions.sorted(by: { $0.key < $1.key }) {
                conditions.add(try identifierText(id.rawValue), try self.condition(condition, id))
            }
            members.add("conditions", conditions.node)
        }
        members.add("states", try states(chart.states))
        if !chart.moved.isEmpty {
            var moved = YAMLMembers()
            for (old, new) in chart.moved.sorted(by: { $0.key < $1.key }) {
                moved.add(try identifierText(old.rawValue), try identifier(new.rawValue))
            }
            members.add("moved", moved.node)
        }
        return members.node
    }

    private mutating func condition(_ condition: ConditionDefinition, _ id: ConditionID) throws(InputError) -> Node {
        guard let title = condition.title else {
            throw inexpressible(ko: "제목이 없는 조건 ‘\(id)’", en: "the condition ‘\(id)’ without a title")
        }
        var members = YAMLMembers()
        members.add("title", YAMLNode.localized(title))
        switch condition.test {
        case .lua(let source): members.add("lua", YAMLNode.text(source))
        case .inState(let state): members.add("in", try identifier(state.rawValue))
        case .constant(let value): members.add("lua", YAMLNode.text(String(value)))
        }
        if let remedy = condition.remedy { members.add("remedy", YAMLNode.localized(remedy)) }
        return members.node
    }

    func data(_ items: [DataDefinition]) throws(InputError) -> Node {
        var members = YAMLMembers()
        for item in items {
            members.add(item.id, try item.expression.map { e throws(InputError) in try expression(e) } ?? YAMLNode.null)
        }
        return members.node
    }

    func initial(_ initial: InitialDefinition) throws(InputError) -> Node {
        let targets = try self.targets(initial.targets)
        if initial.content.isEmpty { return targets }
        var members = YAMLMembers()
        members.add("to", targets)
        members.add("then", try block(initial.content))
        return members.node
    }

    /// One state, or a list.
    func targets(_ ids: [StateID]) throws(InputError) -> Node {
        var nodes: [Node] = []
        for id in ids { nodes.append(try identifier(id.rawValue)) }
        return nodes.count == 1 ? nodes[0] : YAMLNode.list(nodes, flow: true)
    }

    // MARK: Words

    func identifierText(_ word: String) throws(InputError) -> String {
        guard IdentifierRule.accepts(word) else {
            throw inexpressible(
                ko: "이름 ‘\(word)’: \(IdentifierRule.message.ko)", en: "the name ‘\(word)’: \(IdentifierRule.message.en)"
            )
        }
        return word
    }

    func identifier(_ word: String) throws(InputError) -> Node {
        YAMLNode.text(try identifierText(word))
    }

    func inexpressible(ko: String, en: String) -> InputError {
        let place = path.joined(separator: "/")
        return InputError(
            code: "cycle.inexpressible",
            what: LocalizedText(
                ko: "\(place): 주기 파일로 나타낼 수 없습니다: \(ko)", en: "\(place): a cycle file has no way to say this: \(en)"))
    }
}
