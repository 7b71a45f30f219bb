import Foundation
import Testing

/// A text that is committed beside the tests and compared line by line.
///
/// With `MOIM_RECORD=1` in the environment the test writes what came instead of comparing it. Read the difference
/// before you commit it: a recording says what is, not what should be.
enum TextRecord {
    static let isRecording = ProcessInfo.processInfo.environment["MOIM_RECORD"] == "1"

    static func check(_ text: String, against name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let url = TestFolder.url.appending(path: name)
        if isRecording {
            try Data(text.utf8).write(to: url)
            return
        }
        let kept = try String(contentsOf: url, encoding: .utf8)
        guard kept != text else { return }
        let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        var told = 0
        for change in new.difference(from: old).inferringMoves() where told < 20 {
            switch change {
            case .remove(let offset, let line, _):
                Issue.record("\(name):\(offset + 1) - \(line)", sourceLocation: sourceLocation)
            case .insert(let offset, let line, _):
                Issue.record("\(name) + \(line) [\(offset + 1)]", sourceLocation: sourceLocation)
            }
            told += 1
        }
        if told == 0 { Issue.record("\(name) differs", sourceLocation: sourceLocation) }
    }

    /// Fingerprints change with every word of a shipped script; that they are the same in two runs is another test's
    /// business.
    static func withoutDigests(_ text: String) -> String {
        text.replacing(/\b([0-9a-f]{64}|[0-9a-f]{12})\b/) { _ in "‹digest›" }
    }
}
