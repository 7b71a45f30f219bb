import Values

/// A report before any format has written it.
struct ReportDocument: Sendable {
    struct Section: Sendable {
        /// Unique in the page.
        var id: String
        var title: String
        /// Begins a page on paper.
        var isChapter = false
        /// What is said before the evidence; the group may say it otherwise.
        var introduction: [Block] = []
        var blocks: [Block]

        var all: [Block] { introduction + blocks }
    }

    var language: Language
    /// What kind of document it is.
    var kind: String
    var title: String
    var question: String?
    var facts: [(name: String, value: RichText)]
    var note: String?
    /// Nil for a document that is short enough without.
    var abstract: Section?
    var summary: Section
    var contentsTitle: String
    /// Numbered from 1.
    var sections: [Section]
    var colophon: RichText
}
