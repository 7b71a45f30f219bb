package import ProgramModel
package import Values

/// The research report of a season, finished or not. The same program and materials always give the same bytes.
///
/// It names people only where they agreed to it, says what was not measured as plainly as what was, and ends with what a
/// sceptic needs to compute every figure again.
package enum SeasonReport {
    /// One self-contained file: no scripts, nothing from the network. Well-formed XML too.
    package static func html(_ program: Program, _ materials: ReportMaterials) -> String {
        HTMLWriter.page(ReportComposer(ReportScope(program, materials)).document)
    }

    /// The same words for a wiki. Charts are told in words.
    package static func markdown(_ program: Program, _ materials: ReportMaterials) -> String {
        MarkdownWriter.page(ReportComposer(ReportScope(program, materials)).document)
    }

    /// Everything in the report as data. Texts come in both languages, shares as fractions, amounts in minor units.
    package static func value(_ program: Program, _ materials: ReportMaterials) -> Value {
        ReportValue(scope: ReportScope(program, materials)).value
    }
}
