import Tables
import Values

extension PeriodKind {
    var title: LocalizedText {
        switch self {
        case .meeting: LocalizedText(ko: "회의", en: "meeting")
        case .day: LocalizedText(ko: "날", en: "day")
        case .week: LocalizedText(ko: "주", en: "week")
        case .month: LocalizedText(ko: "달", en: "month")
        case .cycle: LocalizedText(ko: "주기", en: "cycle")
        case .program: LocalizedText(ko: "시즌", en: "season")
        case .trailing: LocalizedText(ko: "이은 기간", en: "trailing periods")
        }
    }
}
