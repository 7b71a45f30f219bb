/// Readings in order, with the centre line, limits, target, phases and events that help to read them.
///
/// Positions are indices into `points`; all points stand equally far apart, as the periods they belong to do.
/// Values are in the unit of the indicator; where it is `%`, they are fractions (0.5 is drawn as 50%). What is not a
/// finite number counts as missing.
package struct RunChart: Chart {
    package struct Point: Sendable {
        /// The period: `7월 6일`, `3회차`.
        package let label: String
        /// Nil where there is no reading; the line is broken there, never drawn through.
        package let value: Double?
        package let numerator: Double?
        package let denominator: Double?
        package let kind: Kind

        package init(
            _ label: String, _ value: Double?, numerator: Double? = nil, denominator: Double? = nil,
            kind: Kind = .normal
        ) {
            self.label = label
            self.value = value.flatMap(\.drawable)
            self.numerator = numerator.flatMap(\.drawable)
            self.denominator = denominator.flatMap(\.drawable)
            self.kind = kind
        }
    }

    /// What the rules say of a point. Drawn as disc, diamond and hollow square.
    package enum Kind: Sendable {
        case normal
        case improvement
        case concern
    }

    package struct Centre: Sendable {
        package enum Measure: Sendable {
            case median
            case mean
        }

        package let measure: Measure
        package let value: Double
        /// The points the centre was computed from and frozen; it is dotted beyond them. Nil means all points.
        package let baseline: ClosedRange<Int>?

        package init(_ measure: Measure, _ value: Double, baseline: ClosedRange<Int>? = nil) {
            self.measure = measure
            self.value = value
            self.baseline = baseline
        }
    }

    /// A value that held for some points: what a sealed hypothesis started from.
    package struct Baseline: Sendable {
        package let value: Double
        /// The points it comes from; nil where they are not in the chart.
        package let points: ClosedRange<Int>?

        package init(_ value: Double, points: ClosedRange<Int>? = nil) {
            self.value = value
            self.points = points
        }
    }

    package enum Limits: Sendable {
        case constant(lower: Double?, upper: Double?)
        /// One for each point, drawn as steps, as for rates with denominators that change; nil leaves a gap.
        case stepped([(lower: Double?, upper: Double?)?])
    }

    package struct Phase: Sendable {
        package let tone: PhaseTone
        package let label: String
        package let points: ClosedRange<Int>

        package init(_ tone: PhaseTone, label: String, points: ClosedRange<Int>) {
            self.tone = tone
            self.label = label
            self.points = points
        }
    }

    package struct Mark: Sendable {
        package enum Kind: Sendable {
            case meeting
            case intervention
        }

        package let kind: Kind
        package let label: String
        /// 2 is at the third point, 1.5 halfway between the second and the third.
        package let position: Double

        package init(_ kind: Kind, label: String, position: Double) {
            self.kind = kind
            self.label = label
            self.position = position
        }
    }

    /// Says the finding, not the name of the indicator: “다시 오는 사람이 늘었습니다”.
    package let title: String
    /// What is measured and in which unit.
    package let subtitle: String?
    package let caption: String?
    package let unit: String?
    package let points: [Point]
    package let centre: Centre?
    package let limits: Limits?
    package let target: Double?
    package let baseline: Baseline?
    package let phases: [Phase]
    package let marks: [Mark]

    package init(
        title: String, subtitle: String? = nil, caption: String? = nil, unit: String? = nil, points: [Point],
        centre: Centre? = nil, limits: Limits? = nil, target: Double? = nil, baseline: Baseline? = nil,
        phases: [Phase] = [], marks: [Mark] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.caption = caption
        self.unit = unit
        self.points = points
        self.centre = centre.flatMap { $0.value.drawable == nil ? nil : $0 }
        self.limits = limits
        self.target = target.flatMap(\.drawable)
        self.baseline = baseline.flatMap { $0.value.drawable == nil ? nil : $0 }
        self.phases = phases
        self.marks = marks
    }

    package func svg(_ setting: ChartSetting) -> String {
        let frame = ChartFrame(
            title: title, subtitle: subtitle, caption: caption,
            description: RunChartDescription(chart: self).text, setting: setting)
        return frame.draw { svg, top in
            RunChartDrawing(chart: self, language: setting.language, top: top).draw(in: &svg)
        }
    }

    /// The limits at one point.
    func limit(at index: Int) -> (lower: Double?, upper: Double?) {
        let (lower, upper): (Double?, Double?) =
            switch limits {
            case .constant(let lower, let upper): (lower, upper)
            case .stepped(let steps): steps.indices.contains(index) ? steps[index] ?? (nil, nil) : (nil, nil)
            case nil: (nil, nil)
            }
        return (lower.flatMap(\.drawable), upper.flatMap(\.drawable))
    }
}
