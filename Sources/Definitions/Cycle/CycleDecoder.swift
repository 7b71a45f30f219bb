import ProgramModel
import Statecharts
import Values

/// The shape of a cycle file, from the top down to its transitions. Content is `ContentDecoder`'s.
struct CycleDecoder {
    let reader: YAMLReader
    let document: YAMLDocument

    let notes: ChartNotes?

    private var content: ContentDecoder { ContentDecoder(reader: reader, document: document, notes: notes) }

    func chart(_ root: YAMLCursor) -> ChartDefinition? {
        let keys = ["moim", "id", "title", "initial", "binding", "data", "script", "conditions", "states", "moved"]
        guard let members = reader.object(root, allowed: keys) else { return nil }
        if let version = reader.required("moim", in: members, of: root) {
            _ = reader.int(version, in: CycleFile.formatVersion...CycleFile.formatVersion)
        }
        let id = reader.required("id", in: members, of: root).flatMap { reader.identifier($0) }
        let title = members["title"].flatMap { reader.localized($0) }
        let initial = members["initial"].flatMap { self.initial($0) }
        let binding = members["binding"].flatMap { reader.choice($0, of: DataBinding.self) } ?? .early
        let data = members["data"].map { self.data($0) } ?? []
        let script = members["script"].flatMap { content.lua($0, .script) }
        let conditions = members["conditions"].map { self.conditions($0) } ?? [:]
        let states = reader.required("states", in: members, of: root).map { self.states($0) } ?? []
        let moved = members["moved"].map { self.moved($0) } ?? [:]
        guard let id else { return nil }
        return ChartDefinition(
            id: ChartID(id), title: title, initial: initial, binding: binding, data: data, script: script,
            conditions: conditions, states: states, moved: moved, place: root.place(in: document))
    }

    private func moved(_ cursor: YAMLCursor) -> [StateID: StateID] {
        var moved: [StateID: StateID] = [:]
        for (old, new) in reader.entries(cursor) { moved[StateID(old)] = reader.identifier(new).map { StateID($0) } }
        return moved
    }

    private func data(_ cursor: YAMLCursor) -> [DataDefinition] {
        reader.entries(cursor).map { entry in
            DataDefinition(
                id: entry.key,
                expression: reader.value(entry.value).isNull ? nil : content.expression(entry.value),
                place: entry.value.place(in: document))
        }
    }

    /// A state, several, or `{ to: …, then: … }` with what runs on the way in.
    private func initial(_ cursor: YAMLCursor) -> InitialDefinition? {
        guard cursor.keys != nil else { return InitialDefinition(targets: targets(cursor)) }
        guard let members = reader.object(cursor, allowed: ["to", "then"]),
            let to = reader.required("to", in: members, of: cursor)
        else { return nil }
        return InitialDefinition(targets: targets(to), content: members["then"].map { content.block($0) } ?? [])
    }

    private func conditions(_ cursor: YAMLCursor) -> [ConditionID: ConditionDefinition] {
        var conditions: [ConditionID: ConditionDefinition] = [:]
        for (name, cursor) in reader.entries(cursor) {
            guard let members = reader.object(cursor, allowed: ["title", "lua", "in", "remedy"]) else { continue }
            let title = reader.required("title", in: members, of: cursor).flatMap { reader.localized($0) }
            let remedy = members["remedy"].flatMap { reader.localized($0) }
            guard let test = content.test(members, of: cursor) else { continue }
            conditions[ConditionID(name)] = ConditionDefinition(
                title: title, test: test, remedy: remedy, place: cursor.place(in: document))
        }
        return conditions
    }

    private func states(_ cursor: YAMLCursor) -> [StateDefinition] {
        let entries = reader.entries(cursor)
        if entries.isEmpty, reader.problems.isEmpty {
            reader.complain(cursor, ko: "상태가 하나는 있어야 합니다", en: "at least one state is needed")
        }
        return entries.compactMap { state(id: $0.key, $0.value) }
    }

    private func state(id: String, _ cursor: YAMLCursor) -> StateDefinition? {
        guard IdentifierRule.accepts(id) else {
            reader.complain(cursor, IdentifierRule.message)
            return nil
        }
        // `archived:` with nothing after it is a state with nothing in it.
        if reader.value(cursor).isNull { return StateDefinition(id: StateID(id), place: cursor.place(in: document)) }
        let keys = [
            "kind", "title", "phase", "tags", "initial", "data", "entry", "exit", "on", "always", "ways", "invoke",
            "done", "states",
        ]
        guard let members = reader.object(cursor, allowed: keys) else { return nil }
        let kind = members["kind"].flatMap { reader.choice($0, of: StateWord.self) }?.kind ?? .state
        var transitions: [TransitionDefinition] = []
        if let on = members["on"] {
            for (events, ways) in reader.entries(on) {
                transitions += self.ways(ways, events: events.split(separator: " ").map(String.init))
            }
        }
        if let always = members["always"] { transitions += ways(always, events: []) }
        if let ways = members["ways"] {
            if members["on"] != nil || members["always"] != nil {
                reader.complain(
                    ways, ko: "‘ways’는 ‘on’이나 ‘always’와 함께 쓸 수 없습니다",
                    en: "‘ways’ excludes ‘on’ and ‘always’")
            }
            transitions += reader.list(ways)?.compactMap { orderedWay($0) } ?? []
        }
        return StateDefinition(
            id: StateID(id), kind: kind,
            title: members["title"].flatMap { reader.localized($0) },
            phase: members["phase"].flatMap { reader.choice($0, of: Phase.self) }?.rawValue,
            tags: members["tags"].flatMap { reader.list($0) }?.compactMap { reader.text($0) } ?? [],
            initial: members["initial"].flatMap { self.initial($0) }, data: members["data"].map { data($0) } ?? [],
            onEntry: content.blocks(members["entry"]), onExit: content.blocks(members["exit"]),
            transitions: transitions, doneData: members["done"].flatMap { done($0) },
            invokes: members["invoke"].flatMap { reader.list($0) }?.compactMap { invoke($0) } ?? [],
            states: members["states"].map { states($0) } ?? [], place: cursor.place(in: document))
    }

    private func done(_ cursor: YAMLCursor) -> PayloadDefinition? {
        reader.object(cursor, allowed: ["with", "data"]).map { content.payload($0, of: cursor) }
    }

    private func invoke(_ cursor: YAMLCursor) -> InvokeDefinition? {
        let keys = ["id", "id-at", "type", "src", "with", "data", "forward", "finalize"]
        guard let members = reader.object(cursor, allowed: keys) else { return nil }
        var forward = false
        if let cursor = members["forward"] {
            if case .bool(let answer) = reader.value(cursor) {
                forward = answer
            } else {
                reader.complain(cursor, ko: "true나 false여야 합니다", en: "expected true or false")
            }
        }
        return InvokeDefinition(
            id: members["id"].flatMap { reader.identifier($0) },
            idLocation: members["id-at"].flatMap { content.lua($0, .target) },
            type: members["type"].flatMap { content.textExpression($0) },
            source: members["src"].flatMap { content.textExpression($0) },
            payload: content.payload(members, of: cursor), autoforward: forward,
            finalize: members["finalize"].map { content.block($0) } ?? [])
    }

    /// A way that says itself which events take it, for when their order among others matters.
    private func orderedWay(_ cursor: YAMLCursor) -> TransitionDefinition? {
        guard let members = reader.object(cursor) else { return nil }
        let events = members["on"].flatMap { reader.text($0) }?.split(separator: " ").map(String.init) ?? []
        return way(cursor, events: events, further: ["on"])
    }

    /// One way, or several that are tried in order.
    private func ways(_ cursor: YAMLCursor, events: [String]) -> [TransitionDefinition] {
        if cursor.isList {
            return reader.list(cursor)?.compactMap { way($0, events: events) } ?? []
        }
        return way(cursor, events: events).map { [$0] } ?? []
    }

    private func way(
        _ cursor: YAMLCursor, events: [String], further: [String] = []
    ) -> TransitionDefinition? {
        let place = cursor.place(in: document)
        if cursor.scalar != nil {
            return reader.identifier(cursor).map {
                TransitionDefinition(events: events, targets: [StateID($0)], place: place)
            }
        }
        let keys = ["to", "kind", "when", "conditions", "then", "title"]
        guard let members = reader.object(cursor, allowed: keys + further) else { return nil }
        return TransitionDefinition(
            events: events, targets: members["to"].map { targets($0) } ?? [],
            kind: members["kind"].flatMap { reader.choice($0, of: TransitionKind.self) } ?? .external,
            when: members["when"].flatMap { content.test($0) },
            conditions: members["conditions"].flatMap { reader.list($0) }?
                .compactMap { reader.identifier($0) }.map { ConditionID($0) } ?? [],
            content: members["then"].map { content.block($0) } ?? [],
            title: members["title"].flatMap { reader.localized($0) }, place: place)
    }

    private func targets(_ cursor: YAMLCursor) -> [StateID] {
        if cursor.isList {
            return reader.list(cursor)?.compactMap { reader.identifier($0) }.map { StateID($0) } ?? []
        }
        return reader.identifier(cursor).map { [StateID($0)] } ?? []
    }
}
