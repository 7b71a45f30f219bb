package import ProgramModel
package import Values

/// Several seasons side by side: on a screen, as data, as a page and for a wiki.
package struct ComparisonReport: Screen {
    private let comparison: SeasonComparison

    package init(_ comparison: SeasonComparison) {
        self.comparison = comparison
    }

    /// People who are mentioned in what was tried appear by id: a comparison is for others to read.
    private func document(_ language: Language) -> ReportDocument {
        ComparisonDocument(Names().shown(recorded: comparison), language).document
    }

    package func text(_ language: Language, width: Int?) -> String {
        TerminalWriter.text(document(language), width: width)
    }

    package func html(_ language: Language) -> String {
        HTMLWriter.page(document(language))
    }

    package func markdown(_ language: Language) -> String {
        MarkdownWriter.page(document(language))
    }

    package var value: Value {
        guard case .object(var members) = CanonicalCoding.value(comparison) else { return .null }
        members["rule"] = CanonicalCoding.value(ComparisonWords.rule)
        return .object(members)
    }
}
