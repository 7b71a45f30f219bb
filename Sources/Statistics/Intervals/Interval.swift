/// An estimate and the range that a stated share of such ranges holds the truth in.
package struct Interval: Hashable, Sendable {
    package var estimate: Double
    package var lower: Double
    package var upper: Double
    package var confidence: Double

    package var width: Double { upper - lower }

    package func contains(_ value: Double) -> Bool {
        lower <= value && value <= upper
    }
}
