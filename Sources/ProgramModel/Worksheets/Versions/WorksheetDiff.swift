import Values

/// What changed from one version of a worksheet to another, step by step.
package struct WorksheetDiff: Equatable, Sendable {
    /// Of the worksheet itself: id, title, intro, source, phase, scope.
    package private(set) var fields: [FieldChange]
    /// In the order of the new version; a removed step stands where it stood.
    package private(set) var steps: [StepChange]
    package private(set) var produces: Bool
    /// Code beside the declaration changed, which functions may call.
    package private(set) var helpers: Bool
    /// The scripts differ, and whether functions do cannot be told.
    package private(set) var functionsUnknown: Bool

    package init(
        from old: WorksheetDefinition, to new: WorksheetDefinition,
        functions: (old: WorksheetFunctions?, new: WorksheetFunctions?) = (nil, nil)
    ) {
        fields =
            FieldChange.setting("id", .string(old.id.rawValue), .string(new.id.rawValue))
            + FieldChange.words("title", old.title, new.title) + FieldChange.words("intro", old.intro, new.intro)
            + FieldChange.words("source", old.source, new.source)
            + FieldChange.setting("phase", .string(old.phase.rawValue), .string(new.phase.rawValue))
            + FieldChange.setting("scope", .string(old.scope.rawValue), .string(new.scope.rawValue))
        let read: (old: WorksheetFunctions, new: WorksheetFunctions)? =
            if let before = functions.old, let after = functions.new, before.isWhole, after.isWhole {
                (before, after)
            } else {
                nil
            }
        steps = Self.steps(old.steps, new.steps, read).filter { !$0.isEmpty }
        produces =
            read.map { $0.old.produces != $0.new.produces } ?? (old.producesHypothesis != new.producesHypothesis)
        helpers = read.map { $0.old.helpers != $0.new.helpers } ?? false
        functionsUnknown = read == nil && functions.old?.script != functions.new?.script
    }

    package var isEmpty: Bool {
        fields.isEmpty && steps.isEmpty && !produces && !helpers && !functionsUnknown
    }

    package var added: Int { steps.count { $0.fate == .added } }
    package var removed: Int { steps.count { $0.fate == .removed } }
    package var moved: Int { steps.count { $0.moved != nil } }
    package var reworded: Int { steps.count { $0.fields.contains { $0.field == "ask" } } }
    /// Kept steps with another change than of their place or their question.
    package var changed: Int {
        steps.count { $0.fate == .kept && (!$0.functions.isEmpty || $0.fields.contains { $0.field != "ask" }) }
    }

    private static func steps(
        _ old: [StepDefinition], _ new: [StepDefinition],
        _ functions: (old: WorksheetFunctions, new: WorksheetFunctions)?
    ) -> [StepChange] {
        let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let after = Set(new.map(\.id))
        let moved = Self.moved(old.map(\.id).filter(after.contains), new.map(\.id).filter { before[$0] != nil })
        var changes = new.enumerated().map { index, step -> StepChange in
            guard let earlier = before[step.id] else { return StepChange(step: step, fate: .added) }
            var change = StepChange(step: step, fate: .kept)
            if moved.contains(step.id), let from = old.firstIndex(where: { $0.id == step.id }) {
                change.moved = (from + 1, index + 1)
            }
            change.fields = fields(earlier, step)
            change.functions = Self.functions(earlier, step, functions)
            return change
        }
        for (index, step) in old.enumerated() where !after.contains(step.id) {
            let place = old[..<index].last { after.contains($0.id) }.flatMap { kept in
                changes.firstIndex { $0.step.id == kept.id }
            }
            var at = place.map { $0 + 1 } ?? 0
            while at < changes.count, changes[at].fate == .removed { at += 1 }
            changes.insert(StepChange(step: step, fate: .removed), at: at)
        }
        return changes
    }

    /// The fewest steps that must be taken out and put in elsewhere to come from one order to the other.
    private static func moved(_ old: [String], _ new: [String]) -> Set<String> {
        Set(
            new.difference(from: old).compactMap { change in
                if case .insert(_, let id, _) = change { id } else { nil }
            })
    }

    private static func fields(_ old: StepDefinition, _ new: StepDefinition) -> [FieldChange] {
        FieldChange.words("ask", old.ask, new.ask) + FieldChange.words("help", old.help, new.help)
            + FieldChange.setting("type", .string(old.type.rawValue), .string(new.type.rawValue))
            + FieldChange.setting("required", .bool(old.required), .bool(new.required))
            + choices(old.choices, new.choices) + FieldChange.bound("min", old.minimum, new.minimum)
            + FieldChange.bound("max", old.maximum, new.maximum)
    }

    private static func choices(_ old: [StepChoice], _ new: [StepChoice]) -> [FieldChange] {
        func title(_ value: String, in choices: [StepChoice]) -> LocalizedText? {
            choices.first { $0.value == value }?.title
        }
        let gone = old.filter { title($0.value, in: new) == nil }
        var changes = (new + gone).flatMap { choice in
            FieldChange.words(
                "choices.\(choice.value)", title(choice.value, in: old), title(choice.value, in: new))
        }
        let order = (
            old.map(\.value).filter { title($0, in: new) != nil }, new.map(\.value).filter { title($0, in: old) != nil }
        )
        func list(_ values: [String]) -> Value { .array(values.map { .string($0) }) }
        if order.0 != order.1 { changes += FieldChange.setting("choices", list(order.0), list(order.1)) }
        return changes
    }

    private static func functions(
        _ old: StepDefinition, _ new: StepDefinition, _ read: (old: WorksheetFunctions, new: WorksheetFunctions)?
    ) -> [String] {
        guard let read else { return old.conditional != new.conditional ? ["when"] : [] }
        return ["when", "check", "unit"].filter {
            read.old.steps[old.id]?[$0] != read.new.steps[new.id]?[$0]
        }
    }
}
