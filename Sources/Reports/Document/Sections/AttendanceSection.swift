import ProgramModel
import Values

/// Who came to which meeting. Of guests only the number is told.
struct AttendanceSection {
    let scope: ReportScope

    var section: ReportDocument.Section {
        ReportDocument.Section(
            id: "attendance", title: scope.text(ko: "출석", en: "Attendance"), blocks: blocks)
    }

    private var held: [(label: String, meeting: HeldMeeting)] {
        scope.season.meetings.compactMap { record in record.held.map { (scope.label(record.planned), $0) } }
    }

    private var blocks: [Block] {
        let held = held
        guard !held.isEmpty else {
            let words = scope.text(ko: "아직 연 회의가 없습니다.", en: "No meeting has been held yet.")
            return [.paragraph(RichText(words), .muted)]
        }
        var rows = scope.everyone.map { author -> [RichText] in
            let marks = held.map { $0.meeting.attendance[author.id] }
            let came = marks.count { $0?.came == true }
            let observed = author.role == .observer ? scope.text(ko: " (참관)", en: " (observer)") : ""
            let left = author.status == .withdrawn ? scope.text(ko: " (탈퇴)", en: " (left)") : ""
            return [RichText(scope.name(author.id) + observed + left)] + marks.map(sign) + [
                RichText("\(came)/\(held.count)")
            ]
        }
        let guests = held.map { scope.season.guests($0.meeting) }
        rows.append(
            [RichText(scope.text(ko: "손님", en: "Guests"))] + guests.map { RichText("\($0)") }
                + [RichText("\(guests.reduce(0, +))")])
        let columns =
            [ReportTable.Column(scope.text(ko: "참여자", en: "Member"))]
            + held.map { .init($0.label, isNumber: true) } + [
                .init(scope.text(ko: "온 회의", en: "Came to"), isNumber: true)
            ]
        return [.table(ReportTable(columns: columns, rows: rows)), .paragraph(legend, .muted)]
    }

    private var legend: RichText {
        let words = Attendance.allCases.map { "\(Self.symbol($0)) \(scope.text($0.title))" }
        return RichText(
            (words + [scope.text(ko: "– 기록 없음", en: "– not recorded")]).joined(separator: " · ")
                + scope.text(
                    ko: ". 손님은 참여자가 아닌 사람으로, 수만 셉니다. 같은 손님이 두 번 오면 두 번 셉니다.",
                    en:
                        ". Guests are people who are not members; only their number is told, and one who comes twice counts twice."
                ))
    }

    private func sign(_ attendance: Attendance?) -> RichText {
        guard let attendance else { return "–" }
        return RichText([.sign(Self.symbol(attendance), meaning: scope.text(attendance.title))])
    }

    private static func symbol(_ attendance: Attendance) -> String {
        switch attendance {
        case .present: "●"
        case .late: "◐"
        case .excused: "○"
        case .absent: "×"
        }
    }
}
