package import LuaRuntime
package import ProgramModel
package import Values

/// A worksheet as its author wrote it: a definition, and functions that look at answers.
package struct WorksheetScript: Sendable {
    package let definition: WorksheetDefinition
    package let examples: [WorksheetExample]
    private let text: ScriptText
    package var source: String { text.source }

    /// - Parameter file: a path as the author knows it, for errors.
    package init(source: String, file: String, budget: LuaBudget = .default) throws(LuaError) {
        try self.init(ScriptText(source: source, file: file, budget: budget))
    }

    init(_ text: ScriptText) throws(LuaError) {
        self.text = text
        (definition, examples) = try text.run { returned throws(LuaError) in
            let table = try text.declaration(WorksheetWord.self, in: returned)
            let form = try WorksheetReader(table).form()
            return (form.definition, try WorksheetExample.read(from: table, steps: form.definition.steps))
        }
    }

    /// Asks every `when`, then every `check` whose step is asked and has an answer of its type. Declared types and
    /// required answers are `AnswerCheck`'s to judge.
    package func review(
        _ answers: [String: Value], in setting: WorksheetSetting
    ) throws(LuaError) -> WorksheetReview {
        try open(setting) { form throws(LuaError) in
            let (shown, skipped) = try asked(answers, form, setting)
            var review = WorksheetReview(skipped: skipped)
            for (index, step) in form.steps.enumerated() {
                guard let check = step.check, let value = shown.values[step.definition.id] else { continue }
                let objection = try check.call(.value(value), .object(shown))
                if objection.isNil { continue }
                let path = LuaPath("steps").element(index + 1).field("check").called
                review.problems.append(
                    AnswerProblem(
                        step: step.definition.id, message: try objection.localized(at: path, origin: check.origin)))
            }
            return review
        }
    }

    /// What `produces` makes of the answers; nil where it makes nothing of them.
    package func hypothesis(
        from answers: [String: Value], in setting: WorksheetSetting
    ) throws(LuaError) -> HypothesisDraft? {
        try open(setting) { form throws(LuaError) in
            guard let produces = form.produces else { return nil }
            let (shown, _) = try asked(answers, form, setting)
            let made = try produces.call(.object(shown))
            if made.isNil { return nil }
            guard let declared = made.object(as: Declared<HypothesisWord>.self) else {
                throw .shape(
                    LuaPath("produces").called,
                    expected: LocalizedText(
                        ko: "hypothesis { … }이나 nil", en: "hypothesis { … } or nil"),
                    found: made.found, origin: produces.origin)
            }
            return try HypothesisReader(declared.table, among: setting.indicators).draft()
        }
    }

    /// The unit of a number step, which may depend on the answers before it; nil where it has none.
    package func unit(
        of step: String, after answers: [String: Value], in setting: WorksheetSetting
    ) throws(LuaError) -> LocalizedText? {
        try open(setting) { form throws(LuaError) in
            guard let index = form.steps.firstIndex(where: { $0.definition.id == step }) else { return nil }
            switch form.steps[index].unit {
            case nil: return nil
            case .text(let text): return text
            case .function(let function):
                let (shown, _) = try asked(answers, form, setting)
                let unit = try function.call(.object(shown))
                if unit.isNil { return nil }
                return try unit.unit(
                    at: LuaPath("steps").element(index + 1).field("unit").called, origin: function.origin)
            }
        }
    }

    private func open<Result>(
        _ setting: WorksheetSetting, _ body: (WorksheetForm) throws(LuaError) -> Result
    ) throws(LuaError) -> Result {
        let globals: [String: HostValue] = [
            IndicatorShelf.luaName: .object(IndicatorShelf(setting.indicators)),
            CurrentObject.luaName: .object(CurrentObject(cycle: setting.cycle, member: setting.member)),
        ]
        let subject = "\(setting.cycle)\n\(setting.member?.rawValue ?? "")"
        return try text.run(about: subject, globals: globals) { returned throws(LuaError) in
            return try body(try WorksheetReader(text.declaration(WorksheetWord.self, in: returned)).form())
        }
    }

    /// The answers that functions may see: to steps that are asked, of the type that was asked for. A step that is not
    /// asked hides its answer from those after it.
    private func asked(
        _ answers: [String: Value], _ form: WorksheetForm, _ setting: WorksheetSetting
    ) throws(LuaError) -> (shown: AnswersObject, skipped: Set<String>) {
        let fit = AnswerFit(indicators: setting.indicators.map(\.id.rawValue))
        let shown = AnswersObject(steps: form.steps.map(\.definition.id))
        for step in form.steps {
            let id = step.definition.id
            if let answer = answers[id], fit.accepts(answer, for: step.definition) { shown.values[id] = answer }
        }
        var skipped: Set<String> = []
        for step in form.steps {
            guard let when = step.when, try !when.call(.object(shown)).isTrue else { continue }
            skipped.insert(step.definition.id)
            shown.values[step.definition.id] = nil
        }
        return (shown, skipped)
    }
}

extension LuaPath {
    /// What a function gave, as `produces()`.
    var called: LuaPath { LuaPath(description + "()") }
}
