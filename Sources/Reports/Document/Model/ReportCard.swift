/// One hypothesis, from prediction to decision.
struct ReportCard: Sendable {
    /// Unique in the page.
    var id: String
    var tone: VerdictTone?
    var title: RichText
    var badges: RichText
    var blocks: [Block]
}
