/// A piece of a document, said once and written as HTML and as Markdown.
indirect enum Block: Sendable {
    enum Voice: String, Sendable {
        case plain
        case lead
        case muted
    }

    /// Level 3 or 4; a section's own heading is level 2.
    case heading(String, level: Int)
    case paragraph(RichText, Voice = .plain)
    case bullets([RichText])
    /// Items of any blocks; `start` is nil for bullets.
    case list([[Block]], start: Int?)
    case quote([RichText], by: String?)
    /// Names and their values.
    case facts([(name: String, value: RichText)])
    case table(ReportTable)
    case figure(ReportFigure)
    case picture(ReportPicture)
    case rule
    /// A few large figures, each with what it counts.
    case totals([(figure: String, name: String)])
    case callout([Block], isConcern: Bool = false)
    case card(ReportCard)
    case listing(String)
    /// Open to whoever wants it; on paper it is always shown.
    case details(summary: String, [Block])
}
