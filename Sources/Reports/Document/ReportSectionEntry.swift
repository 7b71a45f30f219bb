import CommonMark
import ProgramModel
package import Values

/// A section of the report, and who speaks in it.
package struct ReportSectionEntry: Hashable, Sendable {
    package var id: String
    package var title: LocalizedText
    /// The page of the group's own that is in it, by its file's name without the ending.
    package var page: String?
    /// Made by the group from nothing, rather than written by moim.
    package var isFree: Bool
    /// What moim says before the evidence, as Markdown; nil where it says nothing that the group could say otherwise.
    package var introduction: LocalizedText?

    static func all(_ program: Program, _ materials: ReportMaterials) -> [ReportSectionEntry] {
        let (korean, english) = (written(program, materials, .ko), written(program, materials, .en))
        let own = Set(korean.own.map(\.id))
        return zip(korean.all, english.all).map { ko, en in
            let isFree = !own.contains(ko.id)
            let page = materials.pages.first { isFree ? ko.isPage(of: $0) : $0.name == ko.id }
            return ReportSectionEntry(
                id: ko.id, title: LocalizedText(ko: ko.title, en: en.title), page: page?.name, isFree: isFree,
                introduction: introduction(of: ko.id, korean.own, english.own))
        }
    }

    private typealias Section = ReportDocument.Section

    /// What moim writes by itself, and the same with the group's pages in it.
    private static func written(
        _ program: Program, _ materials: ReportMaterials, _ language: Language
    ) -> (own: [Section], all: [Section]) {
        var materials = materials
        materials.language = language
        let composer = ReportComposer(ReportScope(program, materials))
        let own = composer.own
        let document = composer.document(of: own)
        return (
            own.all,
            [document.abstract, document.summary].compactMap(\.self) + document.sections
        )
    }

    private static func introduction(of id: String, _ ko: [Section], _ en: [Section]) -> LocalizedText? {
        guard let ko = ko.first(where: { $0.id == id })?.introduction, !ko.isEmpty else { return nil }
        let english = en.first { $0.id == id }?.introduction ?? []
        return LocalizedText(
            ko: MarkdownWriter.text(ko, language: .ko), en: MarkdownWriter.text(english, language: .en))
    }
}
