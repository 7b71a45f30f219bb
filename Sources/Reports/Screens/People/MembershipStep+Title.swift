import ProgramModel
import Values

extension MembershipStep.Change {
    /// In words.
    ///
    /// - Parameter label: what another person is called.
    func title(_ label: (MemberID) -> String) -> LocalizedText {
        switch self {
        case .applied: LocalizedText(ko: "지원", en: "applied")
        case .waits: LocalizedText(ko: "대기자 명단에 오름", en: "put on the waiting list")
        case .admitted(.member): LocalizedText(ko: "참여자로 승인", en: "admitted as a member")
        case .admitted(.observer): LocalizedText(ko: "참관인으로 승인", en: "admitted as an observer")
        case .declined: LocalizedText(ko: "거절", en: "declined")
        case .became(.member): LocalizedText(ko: "참여자로 바뀜", en: "became a member")
        case .became(.observer): LocalizedText(ko: "참관인으로 바뀜", en: "became an observer")
        case .withdrew: LocalizedText(ko: "그만둠", en: "left")
        case .consented(let consent):
            consent == nil
                ? LocalizedText(ko: "이름을 밝히는 동의를 거둠", en: "withdrew the consent to be named")
                : LocalizedText(ko: "보고서에 이름을 밝히는 데 동의", en: "agreed to be named in the report")
        case .elected: LocalizedText(ko: "매니저로 선출", en: "elected manager")
        case .handedOver(let to):
            LocalizedText(ko: "\(label(to))에게 매니저를 넘겨줌", en: "handed over as manager to \(label(to))")
        case .tookOver(let from):
            LocalizedText(ko: "\(label(from))에게서 매니저를 넘겨받음", en: "took over as manager from \(label(from))")
        }
    }
}
