import Values

@testable import ProgramModel

/// What happens in the season, stage by stage.
extension SampleSeason {
    mutating func form() {
        for worksheet in worksheets { apply("2020-06-16T10:00", .worksheetAdopted(.init(worksheet: worksheet))) }
        for indicator in indicators { apply("2020-06-16T10:00", .indicatorAdopted(.init(indicator: indicator))) }
        let essays: [(MemberID, CommunityID?, String, String)] = [
            (
                "m01", "books",
                say(
                    "동네 책모임을 4년째 꾸리고 있습니다.\n열두 명쯤이 한 달에 두 번 모입니다.",
                    "I have run a book club for four years.\nA dozen people, twice a month."),
                say(
                    "새로 온 사람이 두 번째 모임에 오지 않습니다. 제가 챙기지 않으면 연락도 끊깁니다.",
                    "Newcomers do not come a second time. Without me nobody calls them.")
            ),
            (
                "m02", "run",
                say("새벽에 함께 달립니다. <script>alert(1)</script>", "We run at dawn. <script>alert(1)</script>"),
                say(
                    "물음에 답하는 사람이 늘 저뿐입니다. \"><img src=x onerror=alert(2)>",
                    "I am the only one who answers. \"><img src=x onerror=alert(2)>")
            ),
            ("m03", nil, say("마을 텃밭", "A shared garden"), say("일이 한 사람에게 몰립니다.", "One person does everything.")),
            (
                "m04", nil, say("뜨개 모임 <\u{301}b>", "A knitting circle <\u{301}b>"),
                say("가을이면 흩어집니다.", "In autumn we scatter.")
            ),
            ("m05", nil, say("보드게임", "Board games"), say("이 글은 보고서에 실리면 안 됩니다", "This must not be printed")),
        ]
        for (member, community, what, problem) in essays {
            apply("2020-06-20T10:00", .memberApplied(MemberApplied(member: member, community: community)))
            submit(
                "2020-06-20T10:05", "application-essay", member,
                ["community": .string(what), "problem": .string(problem), "pledge": true])
        }
        for member: MemberID in ["m01", "m02", "m03", "m04"] {
            apply("2020-06-27T12:00", .memberAdmitted(MemberAdmitted(member: member)))
        }
        apply(
            "2020-06-27T12:05", .memberDeclined(MemberDeclined(member: "m05", reason: nil)),
            .managerElected(ManagerElected(member: "m03")))
        apply(
            "2020-06-28T09:00",
            .datasetImported(
                DatasetImported(
                    dataset: DatasetVersion(
                        name: "attendance", community: "books", version: 1, source: "출석부 <2020>.csv",
                        fileDigest: Digest(of: "file"), rows: 1_204, skipped: 7,
                        columns: [.init(name: "time", kind: "time"), .init(name: "member", kind: "category")],
                        segments: [Digest(of: "segment")], first: Self.moment("2020-03-02T19:30"),
                        last: Self.moment("2020-06-22T19:30")))))
        if language == .en { program.datasets[0].source = "attendance <2020>.csv" }
    }

    mutating func draftFirst() {
        move("2020-07-06T19:30", to: .plan)
        meet("1A", "2020-07-06", ["m01": .present, "m02": .late, "m03": .present, "m04": .excused, "g1": .present])
        submit("2020-07-06T20:30", "test-card", "m01", ["plan": "new"])
        draft(
            "h1", "m01", "books",
            HypothesisDraft(
                belief: say("첫 참석 다음 날 안부를 물으면 다시 온다", "Asking after newcomers the next day brings them back"),
                action: say("모임 다음 날, 처음 온 사람에게 정해 둔 세 문장을 보낸다", "The day after, send newcomers three fixed sentences"),
                indicator: "next_meeting_return", target: 0.7,
                prediction: say("절반쯤이던 재참여율이 70%를 넘는다", "The return rate of about a half goes beyond 70%"),
                guardrails: ["meeting_size"]))
        draft(
            "h2", "m02", "run",
            HypothesisDraft(
                belief: say("당번을 정하면 <b>더 빨리</b> 답한다", "A rota makes answers <b>faster</b>"),
                action: say("요일마다 물음에 답할 당번을 둔다", "Someone is on duty each weekday"), indicator: "reply_hours",
                target: 3))
        payments(["m01", "m02", "m03"], "2020-07-06T21:00")
    }

    mutating func sealFirst() {
        seal(
            "h1", "2020-07-06T21:10", series("next_meeting_return", "books", Self.returnFormula, history),
            [
                series("meeting_size", "books", Self.sizeFormula, sizes)
            ])
        seal("h2", "2020-07-06T21:10", series("reply_hours", "run", Self.replyFormula, hours), [])
        move("2020-07-06T21:20", to: .execute)
        apply(
            "2020-07-14T09:00",
            .checkInRecorded(
                CheckInRecorded(
                    member: "m01", cycle: 1, carriedOut: .asPlanned,
                    obstacles: say("연락처를 모르는 사람이 둘", "Two left no contact"),
                    support: nil)))
        apply(
            "2020-07-15T09:00",
            .indicatorComputed(.init(series: series("next_meeting_return", "books", Self.returnFormula, history))))
    }

    mutating func judgeFirst() {
        move("2020-07-20T19:30", to: .feedback)
        meet(
            "1B", "2020-07-20",
            ["m01": .present, "m02": .present, "m03": .present, "m04": .absent, "g1": .present, "g2": .present])
        let after = [reading("2020-07-06", "2020-07-20", 18, 20), reading("2020-07-20", "2020-08-03", 17, 20)]
        judge(
            "h1", "2020-07-20T20:10", series("next_meeting_return", "books", Self.returnFormula, after),
            [
                series("meeting_size", "books", Self.sizeFormula, [reading("2020-07-06", "2020-07-20", 13)])
            ], .asPlanned)
        let slow = [reading("2020-07-06", "2020-07-13", 9), reading("2020-07-13", "2020-07-20", 8.25)]
        judge("h2", "2020-07-20T20:15", series("reply_hours", "run", Self.replyFormula, slow), [], nil)
        apply(
            "2020-07-20T20:20",
            .indicatorComputed(
                .init(series: series("next_meeting_return", "books", Self.returnFormula, history + after))))
    }

    mutating func finish() {
        let reason = say(
            "당번이 바뀌는 날 물음이 묻혔다.\n\"당번\" 대신 먼저 본 사람이 답한다.",
            "Questions were lost when the duty changed hands.\nWhoever sees one first answers.")
        decide("h1", .adopt, say("세 문장을 모임 안내에 넣는다", "The three sentences go into our guide"), "2020-07-20T20:40")
        decide("h2", .adapt, reason, "2020-07-20T20:45")
        submit(
            "2020-07-21T10:00", "learning-card", "m01",
            [
                "hypothesis": "h1", "observed": .string(say("스물 가운데 열여덟이 다시 왔다", "Eighteen of twenty came back")),
                "learned": .string(say("기억해 준다는 느낌이 이유였다 & 그게 다였다", "Being remembered was the reason & that was all")),
                "therefore": .string(say("다음 주기에도 한다", "We go on in the next cycle")),
            ])
        move("2020-07-20T21:20", to: .followThrough)
        second()
        third()
    }

    mutating func second() {
        move("2020-08-03T19:30", to: .plan)
        meet("2A", "2020-08-03", ["m01": .present, "m02": .present, "m03": .present, "m04": .present])
        draft(
            "h3", "m01", "books",
            HypothesisDraft(
                belief: say("처음 온 사람에게 맡을 일을 주면 다시 온다", "Giving newcomers a task brings them back"),
                action: say("작은 역할 하나를 부탁한다", "Ask each for one small thing"), indicator: "next_meeting_return",
                target: 0.8))
        draft(
            "h4", "m04", nil,
            HypothesisDraft(
                belief: say("사진을 나누면 못 온 사람도 이어진다", "Photos keep those who could not come"),
                action: say("모임마다 사진 다섯 장을 올린다", "Post five photos after each meeting"), indicator: "meeting_size",
                target: 10, judgedInCycle: 2))
        submit(
            "2020-08-03T20:50", "test-card", "m02",
            ["plan": "continue", "note": .string(say("당번 없이 이어 간다", "Going on without a rota"))])
        let base = [reading("2020-07-06", "2020-07-20", 18, 20), reading("2020-07-20", "2020-08-03", 17, 20)]
        seal("h3", "2020-08-03T21:15", series("next_meeting_return", "books", Self.oldFormula, base), [])
        seal("h4", "2020-08-03T21:15", series("meeting_size", nil, Self.sizeFormula, []), [])
        move("2020-08-03T21:20", to: .execute)
        apply(
            "2020-08-10T09:00",
            .checkInRecorded(
                CheckInRecorded(
                    member: "m04", cycle: 2, carriedOut: .notDone, obstacles: nil,
                    support: say("함께 찍을 사람", "Someone to take photos"))),
            .checkInRecorded(
                CheckInRecorded(member: "m01", cycle: 2, carriedOut: .partly, obstacles: nil, support: nil)))
        move("2020-08-17T19:30", to: .feedback)
        meet("2B", "2020-08-17", ["m01": .present, "m02": .absent, "m03": .present, "m04": .late])
        judge(
            "h3", "2020-08-17T20:10",
            series("next_meeting_return", "books", Self.oldFormula, [reading("2020-08-03", "2020-08-17", 9, 11)]), [],
            .partly)
        let gap = Reading(
            period: reading("2020-08-03", "2020-08-17", 0).period, value: nil,
            missing: LocalizedText(ko: "출석을 적지 않았습니다", en: "attendance was not taken"))
        judge("h4", "2020-08-17T20:12", series("meeting_size", nil, Self.sizeFormula, [gap]), [], .notDone)
        decide("h3", .adopt, say("해가 없으니 한 주기 더", "No harm: one more cycle"), "2020-08-17T20:40")
        decide("h4", .abandon, say("아무도 사진을 찍지 않았다", "Nobody took photos"), "2020-08-17T20:41")
        apply("2020-08-20T10:00", .memberWithdrew(MemberWithdrew(member: "m04", reason: nil)))
        move("2020-08-17T21:20", to: .followThrough)
    }

    mutating func third() {
        move("2020-08-31T19:30", to: .plan)
        meet("3A", "2020-08-31", ["m01": .present, "m02": .present, "m03": .late, "g3": .present])
        draft(
            "h5", "m02", "run",
            HypothesisDraft(
                belief: say("먼저 본 사람이 답하면 빨라진다", "Whoever sees it first answers faster"),
                action: say("당번을 없앤다", "Drop the rota"),
                indicator: "reply_hours", target: 4))
        seal("h5", "2020-08-31T21:10", series("reply_hours", "run", Self.replyFormula, hours), [])
        draft(
            "h6", "m03", nil,
            HypothesisDraft(
                belief: say("초안으로 남은 생각", "A thought that stayed a draft"), action: say("정하지 못함", "Undecided"),
                indicator: "meeting_size", target: 12))
        move("2020-08-31T21:20", to: .execute)
        payments(["m01", "m02", "m03", "m01", "m02"], "2020-08-31T21:00")
        let gap = Reading(
            period: reading("2020-08-17", "2020-08-31", 0).period, value: nil,
            missing: LocalizedText(ko: "출석을 적지 않았습니다", en: "attendance was not taken"))
        let season =
            history + [
                reading("2020-07-06", "2020-07-20", 18, 20), reading("2020-07-20", "2020-08-03", 17, 20),
                reading("2020-08-03", "2020-08-17", 9, 11), gap,
            ]
        apply(
            "2020-09-01T10:00",
            .indicatorComputed(.init(series: series("next_meeting_return", "books", Self.returnFormula, season))),
            .indicatorComputed(
                .init(
                    series: series(
                        "reply_hours", "run", Self.replyFormula,
                        hours + [reading("2020-07-06", "2020-07-13", 9), reading("2020-07-13", "2020-07-20", 8.25)]))),
            .indicatorComputed(.init(series: series("meeting_size", nil, Self.sizeFormula, Array(sizes.suffix(3))))))
        move("2020-09-14T21:00", to: .feedback)
        move("2020-09-15T10:00", to: .reporting)
        meet("closing", "2020-09-28", ["m01": .present, "m02": .present, "m03": .present])
    }
}
