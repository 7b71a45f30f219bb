package import Values

package typealias ProgramID = ID<ProgramDefinition>
package typealias MemberID = ID<Member>
package typealias CommunityID = ID<CommunityDefinition>
package typealias MeetingID = ID<PlannedMeeting>
package typealias WorksheetID = ID<WorksheetDefinition>
package typealias IndicatorID = ID<IndicatorDefinition>
package typealias HypothesisID = ID<Hypothesis>
