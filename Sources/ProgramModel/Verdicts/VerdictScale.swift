import Tables
import Values

/// What a hypothesis wants to reach, and the words for what it counts.
struct VerdictScale {
    var target: Double
    var better: Better
    /// Nil for an indicator that the program no longer has.
    var definition: IndicatorDefinition?

    /// Positive is good.
    var direction: Double { better == .higher ? 1 : -1 }

    func meetsTarget(_ value: Double) -> Bool { direction * (value - target) >= 0 }

    /// `회의 4번`, `4 more meetings`: what has to go by for so many readings.
    func more(readings count: Int) -> LocalizedText {
        func text(_ ko: String, _ en: String) -> LocalizedText {
            LocalizedText(ko: ko, en: "\(count) more \(en)\(count == 1 ? "" : "s")")
        }
        return switch definition?.per {
        case .meeting: text("회의 \(count)번", "meeting")
        case .day: text("\(count)일", "day")
        case .week: text("\(count)주", "week")
        case .month: text("\(count)달", "month")
        case .cycle: text("주기 \(count)번", "cycle")
        case .program, .trailing, nil: text("측정 \(count)번", "reading")
        }
    }

    /// `응답 12개`, `12 more answers`: what has to be counted.
    func more(counted count: Int) -> LocalizedText {
        let isOne = count == 1
        if definition?.answers != nil {
            return LocalizedText(ko: "응답 \(count)개", en: "\(count) more \(isOne ? "answer" : "answers")")
        }
        return countsPeople
            ? LocalizedText(ko: "\(count)명", en: "\(count) more \(isOne ? "person" : "people")")
            : LocalizedText(ko: "\(count)건", en: "\(count) more \(isOne ? "case" : "cases")")
    }

    /// `60명 중 53명`, `53 of 60`.
    func share(_ above: Int, of below: Int) -> LocalizedText {
        let unit = definition?.answers != nil ? "개" : countsPeople ? "명" : "건"
        return LocalizedText(ko: "\(below)\(unit) 중 \(above)\(unit)", en: "\(above) of \(below)")
    }

    /// Attendance is the one table that has a row for each person and meeting.
    private var countsPeople: Bool {
        definition.map { $0.needs.contains { ["attendance", "roll"].contains($0) } } ?? true
    }
}
