package import ProgramModel
package import Values

/// A file of answers with what is wrong written over the steps concerned, as comments. The rest of it stays as its writer
/// left it.
package struct MarkedAnswers {
    private static let mark = "# ✗ "
    private let text: String

    package init(_ text: String) {
        self.text = text
    }

    /// Without the marks of an earlier time.
    package var unmarked: String {
        lines.filter { !$0.hasPrefix(Self.mark) }.joined(separator: "\n")
    }

    package func marked(_ problems: [AnswerProblem], _ language: Language) -> String {
        var rest = problems
        var out: [String] = []
        for line in lines where !line.hasPrefix(Self.mark) {
            let here = rest.filter { isAnswer(line, to: $0.step) }
            rest.removeAll { here.contains($0) }
            out += here.map { comment($0.message[language]) }
            out.append(String(line))
        }
        // A step that the file does not name has no place of its own.
        out.insert(contentsOf: rest.map { comment("\($0.step): \($0.message[language])") }, at: 0)
        return out.joined(separator: "\n")
    }

    /// A file that cannot be read at all says so at its top.
    package func marked(_ error: any ExplainedError, _ language: Language) -> String {
        let place = error.place?.line.map { LocalizedText(ko: "\($0)줄: ", en: "line \($0): ")[language] } ?? ""
        return ([comment(place + error.what[language])] + error.reasons.map { comment($0[language]) })
            .joined(separator: "\n") + "\n" + unmarked
    }

    private var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    private func isAnswer(_ line: Substring, to step: String) -> Bool {
        var rest = line
        for quote in ["\"", "'"] where rest.hasPrefix(quote + step + quote) {
            rest = rest.dropFirst(step.count + 2)
            return rest.drop { $0 == " " }.first == ":"
        }
        guard rest.hasPrefix(step) else { return false }
        return rest.dropFirst(step.count).drop { $0 == " " }.first == ":"
    }

    private func comment(_ text: String) -> String { Self.mark + PrintableText.clean(text) }
}
