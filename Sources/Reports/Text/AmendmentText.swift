import ProgramModel

/// What an amendment reads differently from the sealed prediction, and why.
enum AmendmentText {
    /// - Parameter target: a prediction's target as the place that shows it writes targets.
    static func words(
        _ amendment: Amendment, from sealed: HypothesisDraft, target: (HypothesisDraft) -> String
    ) -> String {
        let draft = amendment.draft
        var parts: [String] = []
        if draft.belief != sealed.belief { parts.append(draft.belief) }
        if draft.action != sealed.action { parts.append(draft.action) }
        if draft.target != sealed.target { parts.append("\(target(sealed)) → \(target(draft))") }
        if draft.prediction != sealed.prediction, let words = draft.prediction { parts.append(words) }
        return "\(parts.joined(separator: " / ")) — \(amendment.reason)"
    }
}
