/// What a transfer seems to be.
package struct TransferMatch: Equatable, Sendable {
    package enum Standing: Equatable, Sendable {
        /// One member's dues, without a doubt.
        case sure(MemberID)
        /// Perhaps; a person has to say.
        case doubtful
        /// Nobody's whom the program knows.
        case unmatched
        /// In the ledger already.
        case recorded(DuesEntryID, MemberID)
        /// Somebody said that it is none of the dues.
        case ignored

        package var word: String {
            switch self {
            case .sure: "sure"
            case .doubtful: "doubtful"
            case .unmatched: "unmatched"
            case .recorded: "recorded"
            case .ignored: "ignored"
            }
        }
    }

    package var transfer: BankTransfer
    package var standing: Standing
    /// Who it may be, by id.
    package var candidates: [MemberID] = []
    package var doubts: [TransferDoubt] = []
    /// Of transfers that are alike, how many earlier readings have left open; nil where it is one for each.
    package var room: Int?

    /// Whether it still waits for somebody to say what it is.
    package var isOpen: Bool {
        switch standing {
        case .sure, .doubtful, .unmatched: true
        case .recorded, .ignored: false
        }
    }
}
