package import Values

/// What a group's own verdict rule made of the evidence.
package struct Ruling: Codable, Hashable, Sendable {
    /// The rule's text, which is kept with the journal.
    package var script: Digest
    package var title: LocalizedText
    /// What the default rule says.
    package var byDefault: Verdict

    package init(script: Digest, title: LocalizedText, byDefault: Verdict) {
        self.script = script
        self.title = title
        self.byDefault = byDefault
    }
}
