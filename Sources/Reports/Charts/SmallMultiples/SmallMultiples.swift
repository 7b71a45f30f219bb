import Values

/// Many small run charts on one axis of time, each on a scale of values of its own.
struct SmallMultiples: Chart {
    struct Point: Sendable {
        /// 0 at the left end of the axis, 1 at the right.
        let position: Double
        /// Nil breaks the line.
        let value: Double?
        let kind: RunChart.Kind
    }

    struct Panel: Sendable {
        let name: String
        let unit: String?
        let points: [Point]
        let median: Double?
        /// What the rules say, in a few words.
        let signal: String

        var last: Double? { points.last { $0.value != nil }?.value }
    }

    struct Band: Sendable {
        let tone: PhaseTone
        let span: ClosedRange<Double>
    }

    let title: String
    let subtitle: String?
    let caption: String?
    let panels: [Panel]
    /// Phases, behind every panel.
    let bands: [Band]
    /// The first and the last day of the axis.
    let ends: (first: String, last: String)

    func svg(_ setting: ChartSetting) -> String {
        let frame = ChartFrame(
            title: title, subtitle: subtitle, caption: caption, description: description, setting: setting)
        return frame.draw { svg, top in
            guard !panels.isEmpty else {
                return EmptyPanel.draw(RunChartDrawing.noReading[setting.language], top: top, in: &svg)
            }
            return SmallMultiplesDrawing(chart: self, language: setting.language, top: top).draw(in: &svg)
        }
    }

    /// The words that stand for the picture where it cannot be seen.
    var description: LocalizedText {
        guard !panels.isEmpty else { return RunChartDrawing.noReading + LocalizedText(same: ".") }
        func words(_ language: Language) -> String {
            panels.map { panel in
                let values = panel.points.compactMap(\.value)
                func number(_ value: Double?) -> String {
                    value.map { NumberText.reading($0, unit: panel.unit) } ?? NumberText.missing
                }
                let count =
                    language == .ko ? "측정값 \(values.count)개" : Plural.of(values.count, "reading")
                let last = LocalizedText(ko: "마지막", en: "last")[language] + " " + number(panel.last)
                let median = panel.median.map {
                    ", " + LocalizedText(ko: "중앙값", en: "median")[language] + " " + number($0)
                }
                return "\(panel.name): \(count), \(last)\(median ?? ""), \(panel.signal)."
            }.joined(separator: " ")
        }
        return LocalizedText(ko: words(.ko), en: words(.en))
    }
}
