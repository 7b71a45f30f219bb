package import ProgramModel
package import Values

/// What a person settled of a statement's transfers, by their rows.
package struct TransferChoices: Equatable, Sendable {
    /// Whether those that are sure are recorded.
    package var accepts: Bool
    /// Row → the member who paid, named in any way the directory knows.
    package private(set) var members: [Int: String] = [:]
    /// Rows that are none of the dues.
    package private(set) var ignored: Set<Int> = []

    package init(accepts: Bool) {
        self.accepts = accepts
    }

    package var isEmpty: Bool { !accepts && members.isEmpty && ignored.isEmpty }

    /// Whether nothing is left to ask about it: somebody has settled it, or it is sure.
    package func settles(_ match: TransferMatch) -> Bool {
        if case .sure = match.standing { return true }
        return members[match.transfer.row] != nil || ignored.contains(match.transfer.row)
    }

    package mutating func assign(_ row: Int, to member: String) throws(InputError) {
        try requireNew(row)
        members[row] = member
    }

    package mutating func ignore(_ row: Int) throws(InputError) {
        try requireNew(row)
        ignored.insert(row)
    }

    /// `12=m01`. A name may hold an equals sign; a row does not. What was typed is not repeated: it may name somebody.
    package mutating func assign(_ pair: String) throws(InputError) {
        let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let row = Int(parts[0]), !parts[1].isEmpty else {
            throw InputError(
                code: "dues.match-pair",
                what: LocalizedText(ko: "--as를 읽을 수 없습니다", en: "--as cannot be read"),
                next: LocalizedText(ko: "--as 12=m01처럼 행 번호와 참여자를 쓰세요.", en: "Write row and member, as in --as 12=m01.")
            )
        }
        try assign(row, to: parts[1])
    }

    private func requireNew(_ row: Int) throws(InputError) {
        guard members[row] != nil || ignored.contains(row) else { return }
        throw InputError(
            code: "dues.match-twice",
            what: LocalizedText(ko: "\(row)행을 두 번 정했습니다", en: "row \(row) is settled twice"),
            next: LocalizedText(ko: "--as나 --ignore 가운데 하나만 쓰세요.", en: "Give one --as or one --ignore for it."))
    }
}
