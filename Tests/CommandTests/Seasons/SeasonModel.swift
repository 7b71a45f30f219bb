import Values

/// What a person would remember of a season: every text that a command acknowledged, and all money.
struct SeasonModel {
    enum Place: Equatable {
        /// A worksheet, a check-in or an action item of somebody.
        case member(String)
        /// A note or a decision in a meeting's minutes.
        case minutes(String)
    }

    struct Text {
        var token: String
        var place: Place
        var isUndone = false
    }

    /// A command that changed something, by the entries it wrote.
    struct Step {
        var entries: ClosedRange<Int>
        var isUndone = false
        var texts: [Text] = []
    }

    var steps: [Step] = []
    /// Of each member, what was paid and not paid back.
    var paid: [String: Int] = [:]
    /// Of each entry of the ledger that the season's commands made: whose it is and what it added.
    var ledger: [String: (member: String, amount: Int)] = [:]
    var forgotten: Set<String> = []
    /// The texts of drafts, by their files.
    var drafts: [String: String] = [:]

    var texts: [Text] {
        steps.flatMap { step in
            step.texts.map { Text(token: $0.token, place: $0.place, isUndone: step.isUndone) }
        }
    }

    /// The command that an undo would take back: the last that stands. Undoing is itself a step, which is not undone.
    var last: Int? { steps.lastIndex { !$0.isUndone } }
}
