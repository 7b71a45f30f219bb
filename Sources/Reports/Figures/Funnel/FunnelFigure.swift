import ProgramModel
import Statistics
import Tables
import Values

/// The communities of a program by one indicator, each with all that its recorded readings counted.
struct FunnelFigure {
    let definition: IndicatorDefinition
    let communities: [(id: CommunityID, numerator: Double, denominator: Double)]
    /// Those where nothing was counted.
    let empty: [CommunityID]
    /// Nil takes all periods together.
    let period: Period?

    init(_ definition: IndicatorDefinition, _ series: [ReadingSeries], period: Period?) throws(InputError) {
        self.definition = definition
        self.period = period
        var communities: [(id: CommunityID, numerator: Double, denominator: Double)] = []
        var empty: [CommunityID] = []
        for series in series {
            guard let community = series.community else { continue }
            let counts = try CountedReadings(series, definition, .funnel)
            let size = counts.denominators.reduce(0, +)
            if size > 0 {
                communities.append((community, Double(counts.numerators.reduce(0, +)), size))
            } else {
                empty.append(community)
            }
        }
        self.communities = communities
        self.empty = empty
        guard communities.count > 1 else { throw Self.tooFew(definition, communities.count) }
    }

    var share: Double {
        communities.reduce(0) { $0 + $1.numerator } / communities.reduce(0) { $0 + $1.denominator }
    }

    func chart(_ scope: any ProgramScope) -> FunnelChart {
        let funnel = Funnel(
            successes: communities.map { Int($0.numerator) }, trials: communities.map { Int($0.denominator) })
        let points = points(scope, funnel)
        let largest = communities.map(\.denominator).max() ?? 1
        let steps = (1...Self.steps).map { (largest * 1.3 * Double($0) / Double(Self.steps)).rounded(.up) }
        let sizes = Set(steps + communities.map(\.denominator)).filter { $0 >= 1 }.sorted()
        return FunnelChart(
            title: scope.text(definition.title) + ": " + scope.text(finding(points)),
            subtitle: [definition.definition.map(scope.text), period.map { scope.text($0.label) }].compactMap(\.self)
                .joined(separator: " · "),
            caption: notes(scope).map(scope.text).joined(separator: " "), unit: scope.unit(definition), centre: share,
            points: points,
            limits: sizes.compactMap { size in
                guard let warning = funnel?.limits(trials: Int(size), level: Funnel.levels[0]),
                    let alarm = funnel?.limits(trials: Int(size), level: Funnel.levels[1])
                else { return nil }
                return FunnelChart.Limits(size: size, warning: warning, alarm: alarm)
            })
    }

    private static let steps = 80

    private func points(_ scope: any ProgramScope, _ funnel: Funnel?) -> [FunnelChart.Point] {
        zip(communities, funnel?.points ?? []).map { community, point in
            let isHigh = point?.isHigh ?? false
            let place: FunnelChart.Point.Place =
                switch point?.beyond {
                case Funnel.levels[1]?: .outside
                case nil: .inside
                default: .warning
                }
            return FunnelChart.Point(
                name: scope.community(community.id), numerator: community.numerator,
                denominator: community.denominator, place: place, isHigh: isHigh,
                isGood: isHigh == (definition.better == .higher))
        }
    }

    /// Follows the indicator's name.
    func finding(_ points: [FunnelChart.Point]) -> LocalizedText {
        let outside = points.filter { $0.place == .outside }
        let warning = points.filter { $0.place == .warning }
        func names(_ points: [FunnelChart.Point]) -> String { points.map { "‘\($0.name)’" }.joined(separator: ", ") }
        if let only = outside.first, outside.count == 1 {
            let side =
                only.isHigh ? LocalizedText(ko: "위로", en: "above") : LocalizedText(ko: "아래로", en: "below")
            return LocalizedText(
                ko: "\(names(outside)) 커뮤니티만 한계 밖(\(side.ko))입니다",
                en: "only \(names(outside)) lies outside the limits (\(side.en))")
        }
        if !outside.isEmpty {
            return LocalizedText(
                ko: "커뮤니티 \(outside.count)개가 한계 밖입니다: \(names(outside))",
                en: "\(outside.count) communities lie outside the limits: \(names(outside))")
        }
        if !warning.isEmpty {
            return LocalizedText(
                ko: "99.8% 한계 밖은 없고, 95% 한계를 넘은 커뮤니티가 있습니다: \(names(warning))",
                en: "none lies beyond the 99.8% limits, but beyond 95%: \(names(warning))")
        }
        return LocalizedText(
            ko: "커뮤니티 \(points.count)개가 모두 한계 안에 있습니다",
            en: "all \(points.count) communities lie within the limits")
    }

    func notes(_ scope: any ProgramScope) -> [LocalizedText] {
        var notes = [
            LocalizedText(
                ko: "커뮤니티 사이에 차이가 없다면 100곳 가운데 95곳이 안쪽 한계에, 1000곳 가운데 998곳이 바깥 한계에 듭니다. 많이 센 곳일수록 한계가 좁습니다.",
                en:
                    "If the communities did not differ, 95 of 100 would lie within the inner limits and 998 of 1000 within the outer; they narrow as more is counted."
            )
        ]
        if period == nil {
            notes.append(
                LocalizedText(
                    ko: "모든 기간을 합했습니다. 같은 사람이 여러 번 세어졌으면 한계는 실제보다 좁습니다.",
                    en:
                        "All periods are taken together; where the same people were counted again, the limits are narrower than they should be."
                ))
        }
        if !empty.isEmpty {
            let names = empty.map(scope.community).joined(separator: ", ")
            notes.append(
                LocalizedText(ko: "셀 것이 없던 커뮤니티: \(names).", en: "Communities where nothing was counted: \(names)."))
        }
        return notes
    }

    private static func tooFew(_ definition: IndicatorDefinition, _ count: Int) -> InputError {
        let command =
            definition.kind == .manual
            ? "moim indicator record \(definition.id) last --numerator … --denominator …"
            : "moim indicator compute \(definition.id)"
        return InputError(
            code: "indicator.too-few-communities",
            what: LocalizedText(
                ko: "지표 ‘\(definition.id)’로 견줄 커뮤니티가 \(count)개뿐입니다",
                en: "‘\(definition.id)’ has \(Plural.of(count, "community", "communities")) to compare"),
            reasons: [
                LocalizedText(
                    ko: "둘 이상의 커뮤니티에 분모가 있는 측정값이 있어야 합니다.",
                    en: "Two or more communities need readings that counted something.")
            ],
            next: LocalizedText(
                ko: "커뮤니티마다 ‘\(command) --community 이름’을 하세요.", en: "Run ‘\(command) --community NAME’ for each."))
    }
}
