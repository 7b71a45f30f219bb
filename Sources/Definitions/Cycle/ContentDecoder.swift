import ProgramModel
import Statecharts
import Values

/// The executable content of a cycle file. Each item is a mapping with one telling key.
struct ContentDecoder {
    let reader: YAMLReader

    private static let tellingKeys = ["do", "raise", "send", "cancel", "log", "assign", "if", "each", "lua"]

    func block(_ cursor: YAMLCursor) -> [Content] {
        (reader.list(cursor) ?? []).compactMap { item($0) }
    }

    /// A value, or `{ lua: … }`.
    func expression(_ cursor: YAMLCursor) -> ChartExpression? {
        if cursor.keys == ["lua"] {
            guard let members = reader.object(cursor, allowed: ["lua"]), let lua = members["lua"] else { return nil }
            return reader.text(lua).map { .lua($0) }
        }
        return .value(reader.value(cursor))
    }

    /// `{ lua: … }`, `{ in: state }`, or true and false.
    func test(_ cursor: YAMLCursor) -> Guard? {
        if case .bool(let constant) = reader.value(cursor) { return .constant(constant) }
        guard let members = reader.object(cursor, allowed: ["lua", "in"]) else { return nil }
        return test(members, of: cursor)
    }

    func test(_ members: [String: YAMLCursor], of owner: YAMLCursor) -> Guard? {
        switch (members["lua"], members["in"]) {
        case (let lua?, nil): return reader.text(lua).map { .lua($0) }
        case (nil, let state?): return reader.identifier(state).map { .inState(StateID($0)) }
        default:
            reader.complain(owner, ko: "‘lua’와 ‘in’ 가운데 하나가 있어야 합니다", en: "exactly one of ‘lua’ and ‘in’ is needed")
            return nil
        }
    }

    private func item(_ cursor: YAMLCursor) -> Content? {
        guard let members = reader.object(cursor) else { return nil }
        let telling = Self.tellingKeys.filter { members[$0] != nil }
        guard telling.count == 1, let key = telling.first, let subject = members[key] else {
            let list = Self.tellingKeys.joined(separator: ", ")
            reader.complain(
                cursor, ko: "다음 가운데 꼭 하나가 있어야 합니다: \(list)", en: "exactly one of these is needed: \(list)")
            return nil
        }
        guard reader.object(cursor, allowed: [key] + extras(of: key)) != nil else { return nil }
        switch key {
        case "do": return reader.choice(subject, of: ProgramAction.self).map { .send(.program($0.rawValue)) }
        case "raise": return reader.text(subject).map { .raise($0) }
        case "send": return send(subject, members)
        case "cancel": return reader.text(subject).map { .cancel(.value(.string($0))) }
        case "log": return .log(label: nil, expression(subject))
        case "assign":
            guard let name = reader.text(subject), let value = reader.required("to", in: members, of: cursor) else {
                return nil
            }
            return expression(value).map { .assign(name, $0) }
        case "if": return choose(subject, members, of: cursor)
        case "each": return loop(subject, members, of: cursor)
        default: return reader.text(subject).map { .script($0) }
        }
    }

    private func extras(of key: String) -> [String] {
        switch key {
        case "send": ["after", "id", "data"]
        case "assign": ["to"]
        case "if": ["then", "else"]
        case "each": ["as", "then"]
        default: []
        }
    }

    private func send(_ subject: YAMLCursor, _ members: [String: YAMLCursor]) -> Content? {
        guard let event = reader.text(subject) else { return nil }
        var delay: ChartExpression?
        if let after = members["after"] {
            guard let text = reader.text(after), DurationRule.accepts(text) else {
                reader.complain(
                    after, ko: "7d, 36h, 90min, 30s 꼴의 길이여야 합니다",
                    en: "expected a duration such as 7d, 36h, 90min or 30s")
                return nil
            }
            delay = .value(.string(text))
        }
        return .send(
            SendDefinition(
                event: .value(.string(event)), delay: delay, id: members["id"].flatMap { reader.identifier($0) },
                payload: PayloadDefinition(content: members["data"].flatMap { expression($0) })))
    }

    private func choose(_ subject: YAMLCursor, _ members: [String: YAMLCursor], of owner: YAMLCursor) -> Content? {
        guard let test = test(subject), let then = reader.required("then", in: members, of: owner) else { return nil }
        return .choose(
            [Branch(when: test, content: block(then))], otherwise: members["else"].map { block($0) } ?? [])
    }

    private func loop(_ subject: YAMLCursor, _ members: [String: YAMLCursor], of owner: YAMLCursor) -> Content? {
        guard let array = expression(subject), let item = reader.required("as", in: members, of: owner),
            let then = reader.required("then", in: members, of: owner)
        else { return nil }
        guard let name = reader.text(item) else { return nil }
        return .forEach(LoopDefinition(array: array, item: name, content: block(then)))
    }
}
