import CommonMark
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

    /// What the report is made of, in its order; abstract and summary come first.
    package static func sections(_ program: Program, _ materials: ReportMaterials) -> [ReportSectionEntry] {
        ReportSectionEntry.all(program, materials)
    }

    /// The names of what moim writes by itself.
    package static func sectionIDs(_ program: Program, _ materials: ReportMaterials) -> [String] {
        ReportComposer(ReportScope(program, materials)).own.all.map(\.id)
    }

    /// What a new page begins with: moim's own words where it has some, and else a title to write under.
    package static func pageBeginning(_ name: String, _ program: Program, _ materials: ReportMaterials) -> String {
        guard let section = sections(program, materials).first(where: { $0.id == name && !$0.isFree }) else {
            return "---\nafter: key-indicators\n---\n\n" + Markdown.write([.heading([.text(name)], level: 1)])
        }
        return Markdown.write([.heading([.text(section.title[materials.language])], level: 1)])
            + (section.introduction.map { "\n" + $0[materials.language] } ?? "")
    }

    /// Everything in the report as data. Texts come in both languages, shares as fractions, amounts in minor units.
    package static func value(_ program: Program, _ materials: ReportMaterials) -> Value {
        ReportValue(scope: ReportScope(program, materials)).value
    }
}
