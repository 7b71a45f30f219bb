import ProgramModel
import Values

/// What was put beside the minutes after the meeting had been closed. What they said before is above, as it was.
extension MinutesSheet {
    var amended: Section? {
        let corrections = minutes.corrections.map { correction in
            (correction.at, [RichText(changes(correction)), mark(correction.at, correction.by, correction.reason)])
        }
        let amendments = minutes.amendments.map { amendment in
            (amendment.at, [RichText(amendment.text), mark(amendment.at, amendment.by, amendment.reason)])
        }
        return section(
            ko: "닫은 뒤에 고친 것", en: "Amended after closing",
            (corrections + amendments).sorted { $0.0 < $1.0 }.map { .callout($0.1) })
    }

    private func mark(_ at: Timestamp, _ by: MemberID?, _ reason: String) -> RichText {
        let who = by.map { scope.names.label($0) + ", " } ?? ""
        return RichText([
            .aside(
                scope.text(
                    ko: "\(who)\(scope.moment(at)), 까닭: \(reason)", en: "\(who)\(scope.moment(at)); why: \(reason)"))
        ])
    }

    /// `m02: 결석 → 지각`. Guests are counted, not named.
    private func changes(_ correction: AttendanceCorrection) -> String {
        let members = correction.after.keys.filter(minutes.members.contains).sorted()
        var words = members.compactMap { id -> String? in
            guard let after = correction.after[id] else { return nil }
            let before =
                correction.before[id].map { scope.text($0.title) } ?? scope.text(ko: "적지 않음", en: "not entered")
            return "\(scope.names.label(id)): \(before) → \(scope.text(after.title))"
        }
        let guests = correction.after.count - members.count
        if guests > 0 { words.append(scope.text(ko: "손님 \(guests)명을 더함", en: "\(Plural.of(guests, "guest")) added")) }
        return scope.text(ko: "출석: ", en: "Attendance: ") + words.joined(separator: ", ")
    }
}
