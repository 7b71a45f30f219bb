package import Values

package typealias ActionID = ID<ActionItem>

/// Something that somebody has taken on, until it is done or dropped.
package struct ActionItem: Codable, Hashable, Sendable {
    package struct End: Codable, Hashable, Sendable {
        package enum Kind: String, Codable, Hashable, Sendable {
            case done
            case dropped

            package var title: LocalizedText {
                switch self {
                case .done: LocalizedText(ko: "마침", en: "done")
                case .dropped: LocalizedText(ko: "그만둠", en: "dropped")
                }
            }
        }

        package var kind: Kind
        package var at: Timestamp
        /// What came of it, or why it was dropped.
        package var note: String?
    }

    /// `a1`, `a2`, … in the order of recording.
    package var id: ActionID
    package var text: String
    package var owner: MemberID
    package var due: ActionDue
    package var addedAt: Timestamp
    /// The meeting that was open when it was added; nil for one between meetings.
    package var meeting: MeetingID?
    package var end: End?

    package var isOpen: Bool { end == nil }
}
