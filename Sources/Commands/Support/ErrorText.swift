import Reports
import Values

/// An error for a person: what, where, why, and what to do next.
enum ErrorText {
    static func text(_ error: any ExplainedError, _ language: Language) -> String {
        let label = LocalizedText(ko: "오류", en: "Error")[language]
        var out = "\(label): \(error.what[language])\n"
        if let place = error.place, place.line != nil || !error.what[language].contains(place.file) {
            out += "  \(place.label)\n"
            if let excerpt = place.excerpt, let line = place.line {
                out += self.excerpt(excerpt, line: line, column: place.column)
            }
        }
        for reason in error.reasons { out += "  • \(reason[language])\n" }
        if let next = error.next {
            out += "\(LocalizedText(ko: "다음", en: "Next")[language]): \(next[language])\n"
        }
        return PrintableText.clean(out, keepingLines: true)
    }

    /// The line with a caret under the column, also where Korean letters take two columns each.
    private static func excerpt(_ excerpt: String, line: Int, column: Int?) -> String {
        let gutter = String(line)
        let shown = excerpt.replacing("\t", with: " ")
        var out = "    \(gutter) | \(shown)\n"
        if let column, column >= 1 {
            let before = DisplayWidth.of(shown.prefix(column - 1))
            let pad = String(repeating: " ", count: gutter.count)
            out += "    \(pad) | \(String(repeating: " ", count: before))^\n"
        }
        return out
    }
}
