/// The stylesheet of every page the project writes: on a screen, on a phone, on A4.
///
/// What a page may use, beside plain elements (headings, paragraphs, lists, tables, `blockquote`, `details`, `code`):
///
/// - `body > main.page`: the one column of text. `lang="ko"` on `html` keeps Korean words whole.
/// - `header.cover` with `.eyebrow`, `h1`, `.lead` and `dl.facts`: the first page.
/// - `nav.toc` with `ol > li > a`: table of contents. `a` may end in `span.page-hint`.
/// - `section`, `section.chapter` (begins a page on paper), `.lead`, `.muted`, `.small`, `.number` (figures in line).
/// - `article.card`, with `.supported`, `.refuted` or `.inconclusive` for a verdict, and `.card-head`, `.card-foot` in it.
/// - `span.badge` with a verdict's class, or `.adopt`, `.adapt`, `.abandon` for a decision, or nothing.
/// - `figure.chart` around an inline SVG, with `figcaption`; `div.grid` sets cards side by side.
/// - `.table-scroll` around a table wider than a phone; `td.number`, `th.number` for figures.
/// - `dl.facts` for names and values; `.callout` and `.callout.concern` for a remark; `.kpi` with `b` and `span` for one
///   large figure; `ol.steps` for numbered steps; `footer.colophon` with digests in `code`.
/// - For worksheets to print: `section.worksheet`, `.question` with `.hint`, `.write` (ruled lines; `style="--lines:5"`),
///   `.box` (a tick box), `.signature`. `.page-break`, `.no-print` and `.print-only` do what they say.
package enum Stylesheet {
    package static let report = tones + base + parts + worksheet + ChartStyle.inline + chartPage + narrow + paper

    /// Colours and letters as custom properties.
    private static let tones = """
        :root { \(Tone.declarations()) --moim-sans: \(Typography.sans); --moim-mono: \(Typography.mono); }
        @media print { :root { \(Tone.declarations(print: true)) } }

        """
}
