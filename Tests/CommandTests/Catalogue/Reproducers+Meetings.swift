import Values

extension Reproducer {
    /// Minutes, action items and support.
    static let meetings: [Reproducer] = [
        line("meeting.text-missing", .refused, .planning, "meeting decision ' '"),
        line("minutes.reason-missing", .refused, .executing, "meeting amend 1A 고침 --reason ' '"),
        line("meeting.still-open", .refused, .planning, "meeting amend 1A 고침 --reason 까닭"),
        line("meeting.not-held", .refused, .executing, "meeting minutes 1B"),
        line("meeting.none-held", .refused, .formed, "meeting minutes"),
        line("sheet.format", .input, .executing, "meeting minutes -o minutes.docx"),
        line("action.text-missing", .refused, .executing, "action add ' ' --owner m01 --due next"),
        line("action.unknown", .refused, .executing, "action done a7"),
        line("action.ended", .refused, .executing, "action done a1") {
            $0.run("action add 예약 --owner m01 --due next")
            $0.run("action done a1")
        },
        line("action.reason-missing", .refused, .executing, "action drop a1 --reason ' '") {
            $0.run("action add 예약 --owner m01 --due next")
        },
        line("action.due-past", .refused, .executing, "action add 예약 --owner m01 --due 2020-07-05"),
        line("action.no-next-meeting", .refused, .archived, "action add 예약 --owner m01 --due next"),
        line("support.none-asked", .refused, .executing, "check-in support \(Someone.manager) --note 함께"),
        line("support.note-missing", .refused, .executing, "check-in support m01 --note ' '"),
    ]
}
