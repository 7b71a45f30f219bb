import Values

extension Reproducer {
    /// Members, meetings and money.
    static let people: [Reproducer] = [
        line("member.unknown", .refused, .formed, "member admit m77"),
        line("member.unknown-name", .input, .formed, "member admit \(Someone.guest)"),
        line("member.ambiguous", .input, .formed, "member elect \(Someone.manager)") {
            $0.run("member apply --name \(Someone.manager)")
        },
        line("member.name-missing", .input, .begun, "member apply --name ' '"),
        line("member.no-alias", .input, .formed, "member alias m01 ' '"),
        line("member.alias-taken", .input, .formed, "member alias m01 \(Someone.alias)"),
        line("member.invalid-pair", .input, .formed, "data import data/activity.csv --as a --member \(Someone.guest)"),
        line("member.already-applied", .refused, .formed, "member apply --id m01 --name \(Someone.manager)"),
        line("member.not-applied", .refused, .formed, "member admit \(Someone.manager)"),
        line("member.forget-reason-missing", .refused, .formed, "member forget m02 --withdraw --reason ' ' --yes"),
        line("member.forget-unconfirmed", .input, .formed, "member forget m02 --withdraw --reason 까닭"),
        line("member.still-active", .refused, .formed, "member forget m02 --reason 까닭 --yes"),
        line("member.forgotten", .refused, .formed, "member apply --id m02 --name \(Someone.guest)") {
            $0.run("member forget m02 --withdraw --reason 까닭 --yes")
        },
        line("member.essay-missing", .refused, .formed, "member admit \(Someone.guest)") {
            $0.run("member apply --name \(Someone.guest)")
        },
        line("member.not-admitted", .refused, .formed, "member elect \(Someone.guest)") {
            $0.run("member apply --name \(Someone.guest)")
        },
        line("community.unknown", .refused, .formed, "member apply --name \(Someone.guest) --community choir"),
        line("program.not-started", .refused, .formed, "meeting open"),
        line("meeting.none-open", .refused, .executing, "meeting attend \(Someone.manager)"),
        line("meeting.already-open", .refused, .planning, "meeting open 1A"),
        line("meeting.too-early", .refused, .executing, "meeting open"),
        line("meeting.would-skip", .refused, .executing, "meeting open --at 2030-01-01T20:00"),
        line("meeting.unknown", .refused, .executing, "meeting open 7A"),
        line("meeting.already-held", .refused, .executing, "meeting open 1A"),
        line("meeting.reason-missing", .refused, .executing, "meeting cancel 1B --reason ' '"),
        line("meeting.past-date", .refused, .executing, "meeting move 1B 2020-07-06T19:00 --reason 공사"),
        line("meeting.outside-season", .refused, .executing, "meeting move closing 2020-08-11 --reason 공사"),
        line("meeting.out-of-order", .refused, .executing, "meeting move 1B 2020-08-03 --reason 공사"),
        line("meeting.no-day-left", .refused, .executing, "meeting cancel 1B --reason 휴가") {
            $0.run("meeting cancel closing --reason 휴가")
        },
        line("meeting.none-left", .refused, .archived, "meeting open"),
        line("attendance.no-rows", .input, .feedback, "meeting attend --file data/roll.csv") {
            try $0.write("date,member\n2020-07-06,\(Someone.guest)\n", to: "data/roll.csv")
        },
    ]
}
