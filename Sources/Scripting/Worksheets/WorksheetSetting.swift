package import ProgramModel

/// What a worksheet's functions may look at besides the answers.
package struct WorksheetSetting: Sendable {
    /// Those the program uses.
    package var indicators: [IndicatorDefinition]
    /// 0 before the first cycle.
    package var cycle: Int
    /// Whoever fills it in; nil for the group.
    package var member: MemberID?

    package init(indicators: [IndicatorDefinition], cycle: Int, member: MemberID?) {
        self.indicators = indicators
        self.cycle = cycle
        self.member = member
    }
}
