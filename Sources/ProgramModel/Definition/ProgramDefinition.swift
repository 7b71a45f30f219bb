package import Values

/// What `program.yaml` says: one season of one group. Pinned whole in the first fact, so that a later edit of the
/// file cannot change what has already happened.
package struct ProgramDefinition: Codable, Hashable, Sendable {
    package var id: ProgramID
    package var title: LocalizedText
    /// The question the season wants to answer, in the group's own words.
    package var question: LocalizedText?
    package var language: Language
    /// IANA name, such as `Asia/Seoul`.
    package var zone: String
    package var season: Season
    package var meetings: MeetingRule
    /// How many plan–execute–feedback rounds the season holds.
    package var cycles: Int
    /// A shipped cycle's name or a file beside `program.yaml`.
    package var cycle: String
    package var admission: AdmissionRule
    package var dues: DuesRule?
    package var communities: [CommunityDefinition]
    package var worksheets: [WorksheetID]
    package var indicators: [IndicatorID]
    /// What all the others are to lead to, as the group names it; nil where it has named none.
    package var outcome: IndicatorID?
    /// The group's own rule for verdicts, `verdicts/ID.lua`; nil for the default one.
    package var verdict: String?
    /// Nil where scripts may use what moim allows them anyway.
    package var limits: ScriptLimits?

    package init(
        id: ProgramID, title: LocalizedText, question: LocalizedText? = nil, language: Language = .ko,
        zone: String = "Asia/Seoul", season: Season, meetings: MeetingRule, cycles: Int = 3,
        cycle: String = "three-phase", admission: AdmissionRule = AdmissionRule(), dues: DuesRule? = nil,
        communities: [CommunityDefinition] = [], worksheets: [WorksheetID] = [], indicators: [IndicatorID] = [],
        outcome: IndicatorID? = nil, verdict: String? = nil, limits: ScriptLimits? = nil
    ) {
        self.id = id
        self.title = title
        self.question = question
        self.language = language
        self.zone = zone
        self.season = season
        self.meetings = meetings
        self.cycles = cycles
        self.cycle = cycle
        self.admission = admission
        self.dues = dues
        self.communities = communities
        self.worksheets = worksheets
        self.indicators = indicators
        self.outcome = outcome
        self.verdict = verdict
        self.limits = limits
    }
}
