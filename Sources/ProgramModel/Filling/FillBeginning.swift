package import Values

/// What filling in a worksheet begins with.
package struct FillBeginning: Hashable, Sendable {
    package enum Source: Hashable, Sendable {
        case nothing
        /// Written last at this moment.
        case draft(Timestamp)
        /// Handed in at this moment, in the running cycle.
        case submission(Timestamp)
    }

    package var source: Source
    package var answers: [String: Value]
    /// Answers to steps that the worksheet does not have, or not any more.
    package var unknown: [String: Value]

    package init(source: Source, answers: [String: Value], unknown: [String: Value] = [:]) {
        self.source = source
        self.answers = answers
        self.unknown = unknown
    }

    package var isDraft: Bool {
        if case .draft = source { true } else { false }
    }
}
