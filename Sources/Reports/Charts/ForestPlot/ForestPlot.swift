/// Hypotheses side by side: each estimate with its interval and its target on one axis.
///
/// All rows share one unit; hypotheses measured in different units want a plot each.
package struct ForestPlot: Chart {
    package struct Row: Sendable {
        package let label: String
        /// Nil where there is no reading.
        package let estimate: Double?
        /// Nil where no interval is known; an infinite end is drawn as an arrow.
        package let interval: ClosedRange<Double>?
        package let target: Double?
        /// Where it began.
        package let baseline: Double?
        /// Nil before there is one.
        package let verdict: VerdictTone?

        package init(
            _ label: String, estimate: Double?, interval: ClosedRange<Double>? = nil, target: Double? = nil,
            baseline: Double? = nil, verdict: VerdictTone? = nil
        ) {
            self.label = label
            self.estimate = estimate.flatMap(\.drawable)
            self.interval = interval
            self.target = target.flatMap(\.drawable)
            self.baseline = baseline.flatMap(\.drawable)
            self.verdict = verdict
        }
    }

    package let title: String
    package let subtitle: String?
    package let caption: String?
    package let unit: String?
    /// A value to compare all rows with, such as no effect.
    package let reference: Double?
    package let rows: [Row]

    /// The scale that every row finds its place on.
    func axis(about count: Int = 5) -> ValueAxis {
        var values: [Double] = reference.map { [$0] } ?? []
        for row in rows {
            values += [row.estimate, row.target, row.baseline, row.interval?.lowerBound, row.interval?.upperBound]
                .compactMap { $0 }
        }
        return ValueAxis(covering: values.compactMap(\.drawable), unit: unit, about: count)
    }

    package init(
        title: String, subtitle: String? = nil, caption: String? = nil, unit: String? = nil, reference: Double? = nil,
        rows: [Row]
    ) {
        self.title = title
        self.subtitle = subtitle
        self.caption = caption
        self.unit = unit
        self.reference = reference.flatMap(\.drawable)
        self.rows = rows
    }

    package func svg(_ setting: ChartSetting) -> String {
        let frame = ChartFrame(
            title: title, subtitle: subtitle, caption: caption, description: description,
            setting: setting)
        return frame.draw { svg, top in
            ForestPlotDrawing(plot: self, language: setting.language, top: top).draw(in: &svg)
        }
    }
}
