package import Tables
package import Values

/// The part of a Lua indicator that is data.
package struct IndicatorDefinition: Codable, Hashable, Sendable {
    package var id: IndicatorID
    package var title: LocalizedText
    /// The formula in words.
    package var definition: LocalizedText?
    /// Where the definition comes from, such as CHAOSS.
    package var source: LocalizedText?
    /// `%` for a share (values are fractions, 0…1), otherwise the thing counted.
    package var unit: LocalizedText
    package var better: Better
    package var per: PeriodKind
    /// Tables the formula reads.
    package var needs: [String]
    /// A reading of period `p` is final once period `p + lag` has begun: 1 for most, 0 for what a meeting shows on
    /// the day itself, 2 for what looks one period further.
    package var lag: Int
    /// A balancing measure: reported with every verdict, never the thing a hypothesis wins by.
    package var guardrail: Bool
    /// As the script names it; nil where it says nothing of it.
    package var declared: IndicatorKind?
    /// The indicators whose readings the formula works on.
    package var from: [IndicatorID]?
    /// The worksheet whose answers the formula reads, as `data.answers`.
    package var answers: WorksheetID?
    /// The first day that a cumulative indicator counts; the season's first where nil.
    package var since: CalendarDate?

    package init(
        id: IndicatorID, title: LocalizedText, definition: LocalizedText? = nil, source: LocalizedText? = nil,
        unit: LocalizedText, better: Better = .higher, per: PeriodKind = .meeting, needs: [String], lag: Int = 1,
        guardrail: Bool = false, declared: IndicatorKind? = nil, from: [IndicatorID]? = nil,
        answers: WorksheetID? = nil, since: CalendarDate? = nil
    ) {
        self.id = id
        self.title = title
        self.definition = definition
        self.source = source
        self.unit = unit
        self.better = better
        self.per = per
        self.needs = needs
        self.lag = lag
        self.guardrail = guardrail
        self.declared = declared
        self.from = from
        self.answers = answers
        self.since = since
    }

    /// Where nothing is declared, what the formula reads tells.
    package var kind: IndicatorKind {
        if let declared { return declared }
        if from != nil { return .derived }
        if answers != nil { return .survey }
        return isShare ? .ratio : .simple
    }

    /// The name under which a formula finds the answers to a worksheet.
    package static let answersTable = "answers"

    /// The tables that `data` holds.
    package var tables: [String] { needs + (answers == nil ? [] : [Self.answersTable]) }

    package var isShare: Bool { unit.en == "%" }
}
