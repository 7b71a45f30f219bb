import ProgramModel
import Values

extension FactSentence {
    func text(_ fact: MemberAdmitted) -> LocalizedText {
        fact.role == .observer
            ? about(fact.member, ko: "참관인이 되었습니다", en: "was admitted as an observer")
            : about(fact.member, ko: "참여자가 되었습니다", en: "was admitted")
    }

    func text(_ fact: MemberRoleChanged) -> LocalizedText {
        switch fact.role {
        case .observer:
            about(fact.member, ko: "이제 참관합니다", en: "is an observer from now on", reason: fact.reason)
        case .member:
            about(fact.member, ko: "이제 참여자로 함께합니다", en: "is a member from now on", reason: fact.reason)
        }
    }

    func text(_ fact: MemberConsented) -> LocalizedText {
        switch fact.consent {
        case .own: about(fact.member, ko: "보고서에 이름을 밝히는 데 동의했습니다", en: "agreed to be named in the report")
        case .chosen:
            about(fact.member, ko: "보고서에 따로 정한 이름으로 실리는 데 동의했습니다", en: "agreed to be in the report under a name they gave")
        case nil:
            about(fact.member, ko: "보고서에 이름을 밝히는 동의를 거두었습니다", en: "no longer agrees to be named in the report")
        }
    }

    func text(_ fact: ManagerHandedOver) -> LocalizedText {
        let (from, to) = (names.label(fact.from), names.label(fact.to))
        return LocalizedText(
            ko: "매니저를 \(from)에게서 \(Particle.subject.after(to)) 넘겨받았습니다: \(fact.reason)",
            en: "\(to) took over from \(from) as manager: \(fact.reason)")
    }

    func text(_ fact: MeetingAttended) -> LocalizedText {
        let known = fact.attendance.filter { program.members[$0.key] != nil }
        let opened = program.meetings.last { $0.planned.id == fact.meeting }?.openedAt
        func observes(_ id: MemberID) -> Bool {
            opened.flatMap { program.members[id]?.role(at: $0) } == .observer
        }
        let all = known.filter { $0.value.came }.keys.sorted()
        let (came, observing) = (all.filter { !observes($0) }, all.filter(observes))
        let guests = fact.attendance.count - known.count
        let (ko, en) =
            observing.isEmpty
            ? ("", "")
            : (
                ", 참관인 \(observing.count)명(\(names.list(observing)))",
                ", \(Plural.of(observing.count, "observer")) (\(names.list(observing)))"
            )
        return LocalizedText(
            ko: "출석: 참여자 \(came.count)명\(came.isEmpty ? "" : "(\(names.list(came)))")\(ko), 손님 \(guests)명",
            en:
                "Attendance: \(came.count) members\(came.isEmpty ? "" : " (\(names.list(came)))")\(en), \(guests) guests"
        )
    }
}
