package import Values

/// Every version of every worksheet that a program has used, with what was handed in by each. The state knows the last
/// one only, so this is folded from the facts; what was undone is not in it.
package struct WorksheetHistory: Equatable, Sendable {
    package private(set) var versions: [WorksheetID: [WorksheetVersion]] = [:]

    package init() {}

    /// The kinds of facts that it is made of.
    package static let kinds: Set<String> = [WorksheetAdopted.kind, WorksheetSubmitted.kind, CommandUndone.kind]

    package mutating func add(_ fact: Fact, seq: Int, at: Timestamp) {
        switch fact {
        case .worksheetAdopted(let adopted):
            versions[adopted.worksheet.definition.id, default: []].append(
                WorksheetVersion(adopted: adopted.worksheet, seq: seq, at: at))
        case .worksheetSubmitted(let submitted):
            guard let last = versions[submitted.worksheet]?.indices.last else { return }
            versions[submitted.worksheet]?[last].submissions.append(
                NumberedSubmission(
                    seq: seq,
                    submission: Submission(
                        worksheet: submitted.worksheet, script: submitted.script, member: submitted.member,
                        cycle: submitted.cycle, at: at, answers: submitted.answers)))
        case .commandUndone(let undone): remove(undone.from...undone.through)
        default: break
        }
    }

    private mutating func remove(_ range: ClosedRange<Int>) {
        for id in versions.keys {
            versions[id]?.removeAll { range.contains($0.seq) }
            for index in versions[id]?.indices ?? 0..<0 {
                versions[id]?[index].submissions.removeAll { range.contains($0.seq) }
            }
            if versions[id]?.isEmpty == true { versions[id] = nil }
        }
    }
}
