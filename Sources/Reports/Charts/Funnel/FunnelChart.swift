import Values

/// Communities side by side: each share over how much it was counted from, between limits that narrow as more was.
struct FunnelChart: Chart {
    struct Point: Sendable {
        enum Place: String, Sendable {
            case inside
            /// Beyond the 95 % limit.
            case warning
            /// Beyond the 99.8 % limit.
            case outside
        }

        let name: String
        let numerator: Double
        let denominator: Double
        let place: Place
        let isHigh: Bool
        /// Whether it lies on the better side.
        let isGood: Bool

        var value: Double { numerator / denominator }

        /// Only what lies outside both limits is a signal.
        var kind: RunChart.Kind { place != .outside ? .normal : isGood ? .improvement : .concern }
    }

    /// The limits for one denominator.
    struct Limits: Sendable {
        let size: Double
        let warning: ClosedRange<Double>
        let alarm: ClosedRange<Double>
    }

    let title: String
    let subtitle: String?
    let caption: String?
    let unit: String?
    let centre: Double
    let points: [Point]
    /// For sizes that ascend from near zero beyond the largest point.
    let limits: [Limits]

    func svg(_ setting: ChartSetting) -> String {
        let frame = ChartFrame(
            title: title, subtitle: subtitle, caption: caption, description: description, setting: setting)
        return frame.draw { svg, top in
            FunnelDrawing(chart: self, language: setting.language, top: top).draw(in: &svg)
        }
    }

    /// The words that stand for the picture where it cannot be seen.
    var description: LocalizedText {
        func number(_ value: Double) -> String { NumberText.reading(value, unit: unit) }
        let lead = LocalizedText(
            ko: "커뮤니티 \(points.count)개. 모두 합하면 \(number(centre)).",
            en: "\(points.count) communities; \(number(centre)) taken together.")
        return points.reduce(lead) { text, point in
            let counts = NumberText.ratio(point.numerator, of: point.denominator)
            let figure = LocalizedText(same: " \(point.name) \(number(point.value)) (\(counts)), ")
            return text + figure + Self.name(point.place) + LocalizedText(same: ".")
        }
    }

    static func name(_ place: Point.Place) -> LocalizedText {
        switch place {
        case .inside: LocalizedText(ko: "한계 안", en: "within the limits")
        case .warning: LocalizedText(ko: "95% 한계 밖", en: "beyond the 95% limit")
        case .outside: LocalizedText(ko: "99.8% 한계 밖", en: "beyond the 99.8% limit")
        }
    }
}
