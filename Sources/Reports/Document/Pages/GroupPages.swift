import CommonMark
import Values

/// Puts the group's own pages into the report: a page that is named like a section speaks in it, instead of what would be
/// said there by itself; any other is a section of its own.
///
/// What was measured, judged and not done stays where it is: a page takes the place of words, never of evidence.
struct GroupPages {
    let pages: [MarkdownPage]
    let scope: ReportScope

    /// - Parameter last: where a page stands that names no section: before this one.
    func placed(into sections: [ReportDocument.Section], before last: String) -> [ReportDocument.Section] {
        let own = sections.map(\.id)
        var result = sections.map(spoken)
        // From the back, so that pages after the same section keep their order.
        for page in pages.reversed() where !own.contains(page.name) && !Self.front.contains(page.name) {
            let section = free(page)
            let place = page.after.flatMap { after in result.firstIndex { $0.id == after }.map { $0 + 1 } }
            result.insert(section, at: place ?? result.firstIndex { $0.id == last } ?? result.count)
        }
        return result
    }

    /// Sections before the contents.
    private static let front = [AbstractSection.id, SummarySection.id]

    /// The section with the group's words, where there are any.
    func spoken(_ section: ReportDocument.Section) -> ReportDocument.Section {
        guard let page = pages.first(where: { $0.name == section.id }) else { return section }
        var section = section
        section.title = page.title ?? section.title
        section.introduction = PageBlocks(page: page).blocks(page.body) + [origin(page)]
        return section
    }

    private func free(_ page: MarkdownPage) -> ReportDocument.Section {
        ReportDocument.Section(
            id: ReportDocument.Section.id(of: page), title: page.title ?? page.name,
            blocks: PageBlocks(page: page).blocks(page.body) + [origin(page)])
    }

    /// So that nobody takes the group's words for what was counted.
    private func origin(_ page: MarkdownPage) -> Block {
        let words = scope.text(
            ko: "모임이 직접 쓴 글입니다(report/\(page.name).md).", en: "Written by the group (report/\(page.name).md).")
        return .paragraph(RichText(words), .muted)
    }
}

extension ReportDocument.Section {
    /// The name of the file as an anchor: letters, digits and dashes.
    static func id(of page: MarkdownPage) -> String {
        "page-" + String(page.name.map { $0.isLetter || $0.isNumber ? $0 : "-" })
    }

    func isPage(of page: MarkdownPage) -> Bool { id == Self.id(of: page) }
}
