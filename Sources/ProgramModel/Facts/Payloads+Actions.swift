import Values

/// Somebody took something on.
package struct ActionAdded: FactPayload {
    package static let kind = "action.added"
    package var action: ActionID
    package var text: String
    package var owner: MemberID
    package var due: ActionDue
    /// The one that was open then.
    package var meeting: MeetingID?
}

package struct ActionDone: FactPayload {
    package static let kind = "action.done"
    package var action: ActionID
    package var note: String?
}

package struct ActionDropped: FactPayload {
    package static let kind = "action.dropped"
    package var action: ActionID
    package var reason: String
}

/// Somebody else has it now, or it is due on another day, or both.
package struct ActionReassigned: FactPayload {
    package static let kind = "action.reassigned"
    package var action: ActionID
    package var owner: MemberID
    package var due: ActionDue
}

/// The support that a member had asked for was given.
package struct SupportGiven: FactPayload {
    package static let kind = "support.given"
    package var member: MemberID
    package var note: String
}
