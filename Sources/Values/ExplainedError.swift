/// An error that can be told to a person: what happened, where, why, and what to do next.
///
/// `code` is stable and unique (`meeting.already-open`): tests keep one reproducer for each. No text holds personal
/// data; members appear by id.
package protocol ExplainedError: Error, Sendable, CustomStringConvertible {
    var code: String { get }
    var outcome: Outcome { get }
    var what: LocalizedText { get }
    var place: SourcePlace? { get }
    /// Every reason, not only the first.
    var reasons: [LocalizedText] { get }
    var next: LocalizedText? { get }
}

extension ExplainedError {
    package var place: SourcePlace? { nil }
    package var reasons: [LocalizedText] { [] }
    package var description: String {
        ([place.map { "\($0.label): \(what.en)" } ?? what.en] + reasons.map(\.en)).joined(separator: "; ")
    }
}
