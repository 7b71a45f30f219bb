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

    package init(
        id: IndicatorID, title: LocalizedText, definition: LocalizedText? = nil, source: LocalizedText? = nil,
        unit: LocalizedText, better: Better = .higher, per: PeriodKind = .meeting, needs: [String], lag: Int = 1,
        guardrail: Bool = false
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
    }

    package var isShare: Bool { unit.en == "%" }
}
