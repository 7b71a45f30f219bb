package import Values

/// What kind of answer a step takes.
package enum StepType: String, Codable, Hashable, Sendable, CaseIterable {
    case text
    case number
    case yesno
    case date
    case choice
    case choices
    /// An indicator of the program, by id.
    case indicator
    /// A member of the program, by id.
    case member
    /// A hypothesis of the program, by id.
    case hypothesis

    package var title: LocalizedText {
        switch self {
        case .text: LocalizedText(ko: "글", en: "text")
        case .number: LocalizedText(ko: "수", en: "a number")
        case .yesno: LocalizedText(ko: "예/아니요(true/false)", en: "true or false")
        case .date: LocalizedText(ko: "날짜(2020-07-09 꼴)", en: "a date such as 2020-07-09")
        case .choice: LocalizedText(ko: "보기 중 하나", en: "one of the choices")
        case .choices: LocalizedText(ko: "보기의 목록", en: "a list of choices")
        case .indicator: LocalizedText(ko: "지표의 id", en: "the id of an indicator")
        case .member: LocalizedText(ko: "참여자의 id", en: "the id of a member")
        case .hypothesis: LocalizedText(ko: "가설의 id", en: "the id of a hypothesis")
        }
    }
}
