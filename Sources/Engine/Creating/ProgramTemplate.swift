package import Values

/// The `program.yaml` that `moim new` writes for a folder without one: a season of three months from a given day, with
/// every choice explained.
package enum ProgramTemplate {
    package static func text(id: String, title: String, start: CalendarDate) -> String {
        let end = start.adding(months: 3).adding(days: -1)
        let day = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][start.weekday - 1]
        // A title is free text; a double-quoted YAML scalar takes JSON's escapes.
        let quoted = CanonicalJSON.text(.string(title))
        return """
            # 한 모임의 한 시즌. 바꾼 뒤 ‘moim check’로 확인하세요.
            # One season of one group. Check it with ‘moim check’ after a change.
            moim: 1
            id: \(id)
            title: \(quoted)
            language: ko
            timezone: Asia/Seoul

            # 첫날과 마지막 날. The first and the last day.
            season: { start: \(start), end: \(end) }

            # 격주 모임. RFC 5545의 반복 규칙이며 시즌 첫날부터 셉니다.
            # Every second week: an RFC 5545 rule, counted from the season's first day.
            meetings:
              rule: FREQ=WEEKLY;INTERVAL=2;BYDAY=\(day)
              time: "19:30"
              minutes: 120
              # 회의가 없는 날. 휴일 달력 파일(.ics)을 이 폴더에 두고 적어도 됩니다. 그날의 회의는 다음 차례로 밀립니다.
              # Days without a meeting; a calendar of holidays (.ics) in this folder will do too. Meetings shift to the next days.
              # skip: [\(start.adding(days: 14)), holidays.ics]

            # 주기마다 회의가 둘입니다: A에서 기획하고 B에서 환류합니다.
            # Each cycle has two meetings: plan at A, evaluate at B.
            cycles: 3
            cycle: three-phase

            admission: { worksheet: application-essay, minimum: 2 }
            # 한 사람이 한 달에 내는 회비. joining은 달 가운데 들어온 사람의 첫 달: full(모두), from-next-month(다음 달부터),
            # daily(남은 날만큼). Dues a month per member; joining is the first month of who comes within one.
            # dues: { amount: 30000, currency: KRW, to: manager, joining: full }

            # 비워 두면 아래의 것으로 시작합니다. 딸려 온 다른 것도 쓰면 그때 더해집니다. 무엇이 있는지는 시작한 뒤
            # ‘moim worksheet list’와 ‘moim indicator list’에서 볼 수 있습니다.
            # Left out, a program begins with these; whatever else ships is added when it is first used. Once it has begun,
            # ‘moim worksheet list’ and ‘moim indicator list’ show what there is.
            # worksheets: [\(list(CoreScripts.worksheets.map(\.rawValue)))]
            # indicators: [\(list(CoreScripts.indicators.map(\.rawValue)))]

            # 이 시즌이 끝내 이루려는 것을 재는 지표 하나. 나머지 지표가 이것과 함께 움직이는지 ‘moim indicators rank’가 따집니다.
            # The one indicator of what the season is for; ‘moim indicators rank’ asks whether the others move with it.
            # outcome: next_meeting_return
            # 판정을 모임의 규칙으로 하려면(moim script new verdict ID). A verdict rule of your own.
            # verdict: our-rule

            """
    }

    private static func list(_ ids: [String]) -> String { ids.joined(separator: ", ") }
}
