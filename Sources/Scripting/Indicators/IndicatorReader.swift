import LuaRuntime
import ProgramModel
import Tables
import Values

/// Reads `indicator { … }`.
struct IndicatorReader {
    static let fieldNames = [
        "id", "title", "definition", "source", "kind", "unit", "better", "per", "needs", "from", "answers", "since",
        "lag", "guardrail", "formula", "examples",
    ]
    /// Trailing periods are made of others; none is counted by them.
    static let periods = PeriodKind.allCases.filter { $0 != .trailing }

    private let table: LuaRef

    init(_ table: LuaRef) {
        self.table = table
    }

    /// The formula is nil where people write the values down.
    func form() throws(LuaError) -> (definition: IndicatorDefinition, formula: LuaRef?) {
        try table.onlyFields(Self.fieldNames)
        let id = try table.identifier("id")
        let title = try table.localized("title")
        let words = try table.optionalLocalized("definition")
        let source = try table.optionalLocalized("source")
        let unit = try table.unit("unit")
        let better = try table.word("better", among: Better.allCases)
        let per = try table.word("per", among: Self.periods)
        let kind = try table.optionalWord("kind", among: IndicatorKind.allCases)
        let from = try from(kind)
        let answers = try answers(kind)
        let needs = try needs(isOptional: kind == .manual || from != nil || answers != nil)
        if kind == .manual { try refuse(["needs", "from", "answers", "formula", "examples"], of: .manual) }
        let since = try since(kind)
        let lag = try lag(per, isWritten: kind == .manual)
        let guardrail = try table.optionalBool("guardrail") ?? false
        let formula = kind == .manual ? nil : try table.function("formula")
        let definition = IndicatorDefinition(
            id: IndicatorID(id), title: title, definition: words, source: source, unit: unit, better: better, per: per,
            needs: needs, lag: lag, guardrail: guardrail, declared: kind, from: from, answers: answers, since: since)
        return (definition, formula)
    }

    /// What another kind has, and this one could not use.
    private func refuse(_ names: [String], of kind: IndicatorKind) throws(LuaError) {
        for name in names {
            let value = try table.field(name)
            guard !value.isNil else { continue }
            throw table.bad(
                name,
                LocalizedText(
                    ko: "없음(kind가 \"\(kind.rawValue)\"이므로)", en: "nothing, since kind is \"\(kind.rawValue)\""),
                value.found)
        }
    }

    private func from(_ kind: IndicatorKind?) throws(LuaError) -> [IndicatorID]? {
        let names = try table.strings("from")
        try distinct(names, in: "from")
        if let kind, kind != .derived { try refuse(["from"], of: kind) }
        let isThere = try !table.field("from").isNil
        guard isThere || kind == .derived else { return nil }
        guard !names.isEmpty else {
            throw table.bad(
                "from",
                LocalizedText(ko: "재료가 되는 지표의 id 목록", en: "a list with the ids of the indicators it is made from"),
                LocalizedText(ko: "없음", en: "none"))
        }
        return names.map { IndicatorID($0) }
    }

    private func answers(_ kind: IndicatorKind?) throws(LuaError) -> WorksheetID? {
        let isThere = try !table.field("answers").isNil
        guard isThere || kind == .survey else { return nil }
        return WorksheetID(try table.identifier("answers"))
    }

    /// The first day that counts.
    private func since(_ kind: IndicatorKind?) throws(LuaError) -> CalendarDate? {
        guard let text = try table.optionalString("since") else { return nil }
        guard kind == .cumulative else {
            throw table.bad(
                "since",
                LocalizedText(ko: "없음(kind가 \"cumulative\"일 때만 씁니다)", en: "nothing, unless kind is \"cumulative\""),
                .quoted(text))
        }
        guard let date = CalendarDate(text) else { throw table.bad("since", StepType.date.title, .quoted(text)) }
        return date
    }

    private func needs(isOptional: Bool) throws(LuaError) -> [String] {
        let names = try table.strings("needs")
        try distinct(names, in: "needs")
        guard !names.isEmpty || isOptional else {
            throw table.bad(
                "needs", LocalizedText(ko: "읽을 자료의 이름 목록", en: "a list with the names of the tables it reads"),
                LocalizedText(ko: "없음", en: "none"))
        }
        let hasAnswers = try !table.field("answers").isNil
        if hasAnswers, let index = names.firstIndex(of: IndicatorDefinition.answersTable) {
            throw .shape(
                table.path.field("needs").element(index + 1),
                LocalizedText(
                    ko: "‘answers’는 워크시트의 답을 가리키는 이름입니다", en: "‘answers’ is the name of the worksheet's answers"),
                origin: table.origin)
        }
        return names
    }

    private func distinct(_ names: [String], in field: String) throws(LuaError) {
        for (index, name) in names.enumerated() {
            let path = table.path.field(field).element(index + 1)
            guard IdentifierRule.accepts(name) else {
                throw .shape(
                    path, expected: IdentifierRule.expectation, found: .quoted(name),
                    origin: table.origin)
            }
            guard names.firstIndex(of: name) == index else {
                throw .shape(
                    path, LocalizedText(ko: "‘\(name)’이(가) 두 번 나옵니다", en: "‘\(name)’ is there twice"),
                    origin: table.origin)
            }
        }
    }

    /// The whole season has no period after it, so nothing may wait for one.
    /// A value that is written down is known when it is.
    private func lag(_ per: PeriodKind, isWritten: Bool) throws(LuaError) -> Int {
        guard let lag = try table.optionalInt("lag") else { return per == .program || isWritten ? 0 : 1 }
        let most: Int64 = per == .program ? 0 : 100
        guard (0...most).contains(lag) else {
            throw table.bad(
                "lag",
                per == .program
                    ? LocalizedText(ko: "0(per가 \"program\"이므로)", en: "0, since per is \"program\"")
                    : LocalizedText(ko: "0부터 100까지의 정수", en: "a whole number from 0 to 100"),
                LocalizedText(same: "\(lag)"))
        }
        return Int(lag)
    }
}
