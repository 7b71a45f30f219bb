package import Values

/// One fact on its way into the journal: what the journal cannot know by itself.
package struct EntryDraft: Hashable, Sendable {
    /// Such as `meeting.opened`; not empty.
    package var kind: String
    /// The version of the body's shape, from 1.
    package var version: Int
    /// When it happened, which may be before it was recorded.
    package var at: Timestamp
    /// The id of who did it; nil for what nobody did, such as a timer.
    package var actor: String?
    /// Ids only, never personal data.
    package var body: Value

    package init(kind: String, version: Int = 1, at: Timestamp, actor: String? = nil, body: Value) {
        self.kind = kind
        self.version = version
        self.at = at
        self.actor = actor
        self.body = body
    }
}
