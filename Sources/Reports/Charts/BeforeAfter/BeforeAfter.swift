/// One hypothesis: where it began, where it ended, and where it wanted to be.
package struct BeforeAfter: Chart {
    package struct Reading: Sendable {
        /// Nil where there is no reading.
        package let value: Double?
        package let interval: ClosedRange<Double>?
        package let numerator: Double?
        package let denominator: Double?

        package init(
            _ value: Double?, interval: ClosedRange<Double>? = nil, numerator: Double? = nil, denominator: Double? = nil
        ) {
            self.value = value.flatMap(\.drawable)
            self.interval = interval
            self.numerator = numerator.flatMap(\.drawable)
            self.denominator = denominator.flatMap(\.drawable)
        }
    }

    /// Which way is better.
    package enum Better: Sendable {
        case higher
        case lower
    }

    package let title: String
    package let subtitle: String?
    package let caption: String?
    package let unit: String?
    package let baseline: Reading
    package let result: Reading
    package let target: Double?
    package let better: Better

    package init(
        title: String, subtitle: String? = nil, caption: String? = nil, unit: String? = nil, baseline: Reading,
        result: Reading, target: Double? = nil, better: Better = .higher
    ) {
        self.title = title
        self.subtitle = subtitle
        self.caption = caption
        self.unit = unit
        self.baseline = baseline
        self.result = result
        self.target = target.flatMap(\.drawable)
        self.better = better
    }

    package func svg(_ setting: ChartSetting) -> String {
        let frame = ChartFrame(
            title: title, subtitle: subtitle, caption: caption, description: description,
            setting: setting)
        return frame.draw { svg, top in
            BeforeAfterDrawing(chart: self, language: setting.language, top: top).draw(in: &svg)
        }
    }
}
