import Values

/// How far off a day is.
enum Distance {
    static func text(_ days: Int) -> LocalizedText {
        switch days {
        case 0: LocalizedText(ko: "오늘", en: "today")
        case 1: LocalizedText(ko: "내일", en: "tomorrow")
        case 2...: LocalizedText(ko: "\(days)일 뒤", en: "in \(days) days")
        default: LocalizedText(ko: "\(-days)일 지남", en: "\(Plural.of(-days, "day")) ago")
        }
    }
}
