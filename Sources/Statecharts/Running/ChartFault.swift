package import Values

/// Why an expression, a script or a piece of content failed. The chart sees it as the event `error.execution` or
/// `error.communication`; it never makes a condition false.
package struct ChartFault: Error, Codable, Hashable, Sendable {
    package var message: LocalizedText
    package var place: SourcePlace?

    package init(message: LocalizedText, place: SourcePlace? = nil) {
        self.message = message
        self.place = place
    }

    init(ko: String, en: String) {
        self.init(message: LocalizedText(ko: ko, en: en))
    }
}
