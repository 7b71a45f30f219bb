/// A chart with the words that stand for it.
struct ReportFigure: Sendable {
    var chart: any Chart
    /// Says the finding; the chart shows it as well.
    var title: String
    /// What the chart tells those who cannot see it.
    var description: String
    /// How to read it.
    var caption: String
}
