import Values

/// What is asked of members and not of observers.
enum ParticipantTask: Sendable {
    case manager
    case hypothesis
    case checkIn
    case dues

    /// What is said of observers: `참관인은 …`, `observers …`.
    var denial: LocalizedText {
        switch self {
        case .manager: LocalizedText(ko: "매니저를 맡지 않습니다", en: "do not manage the group")
        case .hypothesis: LocalizedText(ko: "가설을 세우지 않습니다", en: "do not state hypotheses")
        case .checkIn: LocalizedText(ko: "점검하지 않습니다", en: "do not check in")
        case .dues: LocalizedText(ko: "회비를 내지 않습니다", en: "pay no dues")
        }
    }
}
