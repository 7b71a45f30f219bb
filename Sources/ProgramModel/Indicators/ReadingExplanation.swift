package import Values

/// Everything that can be said of one reading.
package struct ReadingExplanation: Sendable {
    /// The rows of one table that lie within the period.
    package struct Rows: Sendable {
        package var table: String
        package var count: Int
        /// As many as were asked for.
        package var rows: [Value]

        package init(table: String, count: Int, rows: [Value]) {
            self.table = table
            self.count = count
            self.rows = rows
        }
    }

    /// What a derived indicator worked on.
    package struct Part: Sendable {
        package var indicator: IndicatorID
        package var definition: IndicatorDefinition?
        package var reading: Reading?

        package init(indicator: IndicatorID, definition: IndicatorDefinition?, reading: Reading?) {
            self.indicator = indicator
            self.definition = definition
            self.reading = reading
        }
    }

    package var definition: IndicatorDefinition
    /// Of the formula that gave the reading; nil when the program has gone on to another one.
    package var version: Int?
    package var formula: Digest
    /// The formula's text.
    package var source: String
    package var series: ReadingSeries
    package var reading: Reading
    package var datasets: [DatasetVersion]
    package var parts: [Part]
    package var rows: [Rows]
    /// What would give a reading, where there is none.
    package var remedy: LocalizedText?
    /// Whether what it was computed from has changed since.
    package var isStale: Bool

    package init(
        definition: IndicatorDefinition, version: Int?, formula: Digest, source: String, series: ReadingSeries,
        reading: Reading, datasets: [DatasetVersion], parts: [Part], rows: [Rows], remedy: LocalizedText?,
        isStale: Bool
    ) {
        self.definition = definition
        self.version = version
        self.formula = formula
        self.source = source
        self.series = series
        self.reading = reading
        self.datasets = datasets
        self.parts = parts
        self.rows = rows
        self.remedy = remedy
        self.isStale = isStale
    }
}
