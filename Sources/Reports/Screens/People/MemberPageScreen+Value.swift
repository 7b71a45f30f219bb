import ProgramModel
package import Values

extension MemberPageScreen {
    package var value: Value {
        var value: [String: Value] = [
            "id": .string(member.id.rawValue),
            "name": names.name(member.id).map { .string($0) } ?? .null,
            "status": .string(member.status.rawValue),
            "role": member.isActive ? .string((member.role ?? .member).rawValue) : .null,
            "manager": .bool(program.manager == member.id),
            "consent": member.consent.map { .string($0.rawValue) } ?? .null,
            "community": member.community.map { .string($0.rawValue) } ?? .null,
            "history": .array(steps.map(Self.value(of:))),
            "memberships": .array(member.memberships.map { CanonicalCoding.value($0) }),
            "attendance": attendanceValue,
            "worksheets": .array(
                submissions.map {
                    [
                        "worksheet": .string($0.worksheet.rawValue), "cycle": .int(Int64($0.cycle)),
                        "at": .string($0.at.description),
                    ]
                }),
            "worksheets_missing": .array(owed.map { .string($0.id.rawValue) }),
            "hypotheses": .array(
                ownHypotheses.map { ["id": .string($0.id.rawValue), "stage": .string($0.stage.rawValue)] }),
            "check_ins": .array(ownCheckIns.map { CanonicalCoding.value($0) }),
            "dues": account.map { CanonicalCoding.value($0) } ?? .null,
        ]
        if let contact {
            value["contact"] = [
                "phone": contact.phone.map { .string($0) } ?? .null, "mail": contact.mail.map { .string($0) } ?? .null,
                "aliases": .array(contact.aliases.map { .string($0) }),
            ]
        }
        return .object(value)
    }

    private var attendanceValue: Value {
        .array(
            program.meetings.compactMap { meeting in
                meeting.attendance[member.id].map { attendance in
                    [
                        "meeting": .string(meeting.planned.id.rawValue), "at": .string(meeting.openedAt.description),
                        "attendance": .string(attendance.rawValue),
                        "role": member.role(at: meeting.openedAt).map { .string($0.rawValue) } ?? .null,
                    ]
                }
            })
    }

    private static func value(of step: MembershipStep) -> Value {
        var value: [String: Value] = [
            "change": .string(step.change.word), "at": .string(step.at.description),
            "reason": step.reason.map { .string($0) } ?? .null,
        ]
        switch step.change {
        case .admitted(let role), .became(let role): value["role"] = .string(role.rawValue)
        case .handedOver(let other), .tookOver(let other): value["other"] = .string(other.rawValue)
        default: break
        }
        return .object(value)
    }
}
