import ProgramModel
import Values

/// A meeting of the calendar and what became of it.
struct MeetingRecord: Sendable {
    enum Status: String, Sendable {
        case held
        case open
        /// Its time went by, or a later one was held.
        case missed
        case planned

        var title: LocalizedText {
            switch self {
            case .held: LocalizedText(ko: "마침", en: "held")
            case .open: LocalizedText(ko: "열려 있음", en: "open")
            case .missed: LocalizedText(ko: "열지 못함", en: "not held")
            case .planned: LocalizedText(ko: "예정", en: "planned")
            }
        }
    }

    var planned: PlannedMeeting
    var held: HeldMeeting?
    var status: Status
}
