import ProgramModel
import Statecharts
import Values

/// The executable content of a cycle file. Each item is a mapping with one telling key.
struct ContentDecoder {
    let reader: YAMLReader
    let document: YAMLDocument
    let notes: ChartNotes?

    private static let tellingKeys = ["do", "raise", "send", "cancel", "log", "assign", "if", "each", "lua"]

    func block(_ cursor: YAMLCursor) -> [Content] {
        (reader.list(cursor) ?? []).compactMap { item($0) }
    }

    /// A list of items is one block; a list of lists is several, of which each goes on when another fails.
    func blocks(_ cursor: YAMLCursor?) -> [[Content]] {
        guard let cursor, let items = reader.list(cursor) else { return [] }
        if !items.isEmpty, items.allSatisfy(\.isList) { return items.map { block($0) } }
        let content = items.compactMap { item($0) }
        return content.isEmpty ? [] : [content]
    }

    /// A value, or `{ lua: … }`.
    func expression(_ cursor: YAMLCursor) -> ChartExpression? {
        if cursor.keys == ["lua"] {
            guard let members = reader.object(cursor, allowed: ["lua"]), let lua = members["lua"] else { return nil }
            return self.lua(lua, .expression).map { .lua($0) }
        }
        return .value(reader.value(cursor))
    }

    /// A text, or `{ lua: … }`.
    func textExpression(_ cursor: YAMLCursor) -> ChartExpression? {
        cursor.keys == ["lua"] ? expression(cursor) : reader.text(cursor).map { .value(.string($0)) }
    }

    /// `{ lua: … }`, `{ in: state }`, or true and false.
    func test(_ cursor: YAMLCursor) -> Guard? {
        if case .bool(let constant) = reader.value(cursor) { return .constant(constant) }
        guard let members = reader.object(cursor, allowed: ["lua", "in"]) else { return nil }
        return test(members, of: cursor)
    }

    func test(_ members: [String: YAMLCursor], of owner: YAMLCursor) -> Guard? {
        switch (members["lua"], members["in"]) {
        case (let lua?, nil): return self.lua(lua, .condition).map { .lua($0) }
        case (nil, let state?): return reader.identifier(state).map { .inState(StateID($0)) }
        default:
            reader.complain(owner, ko: "‘lua’와 ‘in’ 가운데 하나가 있어야 합니다", en: "exactly one of ‘lua’ and ‘in’ is needed")
            return nil
        }
    }

    /// A piece of Lua, whose place is noted.
    func lua(_ cursor: YAMLCursor, _ role: LuaPiece.Role) -> String? {
        guard let text = reader.text(cursor) else { return nil }
        notes?.note(
            LuaPiece(
                text: text, role: role, spelling: cursor.spelling, place: cursor.place(in: document), path: cursor.path)
        )
        return text
    }

    /// `with: { name: value }` and `data: value`, of which there is one at most.
    func payload(_ members: [String: YAMLCursor], of owner: YAMLCursor) -> PayloadDefinition {
        if members["with"] != nil, members["data"] != nil {
            reader.complain(owner, ko: "‘with’와 ‘data’는 함께 쓸 수 없습니다", en: "‘with’ and ‘data’ exclude each other")
        }
        let parameters = members["with"].map { reader.entries($0) } ?? []
        return PayloadDefinition(
            parameters: parameters.compactMap { entry in
                expression(entry.value).map { Parameter(name: entry.key, expression: $0) }
            }, content: members["data"].flatMap { expression($0) })
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
        case "send": return send(subject, members, of: cursor)
        case "cancel": return textExpression(subject).map { .cancel($0) }
        case "log": return .log(label: members["label"].flatMap { reader.text($0) }, expression(subject))
        case "assign":
            guard let place = lua(subject, .target), let value = reader.required("to", in: members, of: cursor) else {
                return nil
            }
            return expression(value).map { .assign(place, $0) }
        case "if": return choose(subject, members, of: cursor)
        case "each": return loop(subject, members, of: cursor)
        default: return lua(subject, .script).map { .script($0) }
        }
    }

    private func extras(of key: String) -> [String] {
        switch key {
        case "send": ["after", "id", "id-at", "to", "type", "with", "data"]
        case "log": ["label"]
        case "assign": ["to"]
        case "if": ["then", "elif", "else"]
        case "each": ["as", "index", "then"]
        default: []
        }
    }

    private func send(_ subject: YAMLCursor, _ members: [String: YAMLCursor], of owner: YAMLCursor) -> Content? {
        guard let event = textExpression(subject) else { return nil }
        let send = SendDefinition(
            event: event, target: members["to"].flatMap { textExpression($0) },
            type: members["type"].flatMap { textExpression($0) }, delay: members["after"].flatMap { delay($0) },
            id: members["id"].flatMap { reader.identifier($0) },
            idLocation: members["id-at"].flatMap { lua($0, .target) },
            payload: payload(members, of: owner))
        if send.isOwnTimer, let name = event.literal { notes?.noteTimer(name, at: subject.place(in: document)) }
        return .send(send)
    }

    private func delay(_ cursor: YAMLCursor) -> ChartExpression? {
        if cursor.keys == ["lua"] { return expression(cursor) }
        guard let text = reader.text(cursor), DurationRule.accepts(text) else {
            reader.complain(
                cursor, ko: "7d, 36h, 90min, 30s 꼴의 길이여야 합니다", en: "expected a duration such as 7d, 36h, 90min or 30s")
            return nil
        }
        return .value(.string(text))
    }

    private func choose(_ subject: YAMLCursor, _ members: [String: YAMLCursor], of owner: YAMLCursor) -> Content? {
        guard let test = test(subject), let then = reader.required("then", in: members, of: owner) else { return nil }
        var branches = [Branch(when: test, content: block(then))]
        for cursor in members["elif"].flatMap({ reader.list($0) }) ?? [] {
            guard let further = reader.object(cursor, allowed: ["if", "then"]),
                let test = reader.required("if", in: further, of: cursor).flatMap({ self.test($0) }),
                let then = reader.required("then", in: further, of: cursor)
            else { continue }
            branches.append(Branch(when: test, content: block(then)))
        }
        return .choose(branches, otherwise: members["else"].map { block($0) } ?? [])
    }

    private func loop(_ subject: YAMLCursor, _ members: [String: YAMLCursor], of owner: YAMLCursor) -> Content? {
        guard let array = expression(subject), let item = reader.required("as", in: members, of: owner),
            let then = reader.required("then", in: members, of: owner)
        else { return nil }
        guard let name = reader.text(item) else { return nil }
        return .forEach(
            LoopDefinition(
                array: array, item: name, index: members["index"].flatMap { reader.text($0) }, content: block(then)))
    }
}
