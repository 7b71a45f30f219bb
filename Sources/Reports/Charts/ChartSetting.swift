package import Values

/// How a chart is to be written out.
package struct ChartSetting: Sendable {
    /// The language of the words the chart itself brings (기준선, target). Titles and labels come as the caller wrote
    /// them.
    package var language: Language
    /// Names the parts of the picture for assistive technology; must be unique within a page.
    package var id: String
    /// Whether the style is written into the picture, for a file of its own. In a page, `Stylesheet.report` has it.
    package var standalone: Bool

    package init(language: Language, id: String, standalone: Bool = false) {
        self.language = language
        self.id = id
        self.standalone = standalone
    }
}
