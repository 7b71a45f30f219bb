import ProgramModel
import Values

/// How the season was done, so that another group can do it again.
struct MethodSection {
    let scope: ReportScope

    var section: ReportDocument.Section {
        ReportDocument.Section(
            id: "method", title: scope.text(ko: "방법", en: "Method"),
            introduction: approach,
            blocks: [.figure(CycleFigure(scope: scope).figure), .bullets(rules.map { RichText(scope.text($0)) })]
                + managers + meetings + phases + worksheets
                + indicators)
    }

    private var approach: [Block] {
        [
            .paragraph(
                RichText(
                    scope.text(
                        ko:
                            "주기마다 회의에서 가설을 세워 시험을 기획하고, 각자 자기 커뮤니티에서 실행한 뒤, 다음 회의에서 무엇이 달라졌는지 함께 따져 다음 걸음을 정했습니다(기획–실행–환류).",
                        en:
                            "In each cycle the group stated hypotheses at a meeting and planned their test, everyone carried it out in their own community, and at the next meeting the group looked at what had changed and decided what to do next (plan–execute–feedback)."
                    ))),
            .paragraph(
                RichText(
                    scope.text(
                        ko:
                            "가설은 실행하기 전에 봉인합니다. 지표와 수식, 기준선, 목표값을 그때 못 박으므로 결과를 본 뒤에 목표를 옮길 수 없습니다. 판정은 사람이 아니라 다음 규칙이 합니다.",
                        en:
                            "A hypothesis is sealed before anything is done: its indicator and formula, its baseline and its target are fixed then, so that the goal cannot move once the result is seen. Verdicts come from these rules, not from people."
                    ))),
        ]
    }

    private var rules: [LocalizedText] {
        [
            LocalizedText(
                ko:
                    "비율: 분자와 분모를 합쳐 봅니다. 목표에 이르렀고 기준선에서 바뀐 크기의 95% 구간(뉴컴)이 모두 좋은 쪽이면 지지입니다. 결과의 95% 구간(윌슨)이 모두 목표에 못 미치거나 바뀐 크기의 구간이 모두 나쁜 쪽이면 기각입니다.",
                en:
                    "Shares: counts are pooled. Supported if the target is met and the whole 95% interval (Newcombe) of the change from the baseline is on the good side; refuted if the whole 95% interval (Wilson) of the result falls short of the target, or that of the change is on the bad side."
            ),
            LocalizedText(
                ko:
                    "그 밖의 값: 평균이 목표에 이르렀고 기준선과 견준 정확 순위 검정(만–휘트니)이 좋은 쪽으로 p ≤ 0.05이면 지지입니다. 목표에 이른 측정이 정확 부호 검정으로 p ≤ 0.05일 만큼 적거나 순위 검정이 나쁜 쪽으로 그러하면 기각입니다.",
                en:
                    "Other values: supported if the mean meets the target and the exact rank test (Mann–Whitney) against the baseline gives p ≤ 0.05 on the good side; refuted if so few readings reach the target that the exact sign test gives p ≤ 0.05, or if the rank test does on the bad side."
            ),
            LocalizedText(
                ko:
                    "같은 환류에서 함께 판정한 가설은 그 수를 헤아려 p를 보정합니다(Holm). 0.05와 견주는 것은 보정한 p입니다. 이 개수로는 어떤 값이 나와도 0.05에 이를 수 없는 검정은 세지 않습니다.",
                en:
                    "Hypotheses judged in one feedback are corrected for their number (Holm), and it is the corrected p that is compared with 0.05. Tests that could not reach 0.05 at this number of readings are not counted."
            ),
            LocalizedText(
                ko:
                    "나빠지지 않으리라고 함께 봉인한 지표가 기준선의 관리 한계 밖으로 나빠졌거나, 결과에 나쁜 쪽의 관리도 신호가 있으면 지지하지 않습니다. 좋은 쪽 신호는 알리기만 합니다.",
                en:
                    "Nothing is supported if an indicator sealed with it as not to get worse has left its baseline's limits on the bad side, or if the result has a chart signal on the bad side. Signals on the good side are only told."
            ),
            LocalizedText(
                ko: "나머지는 판단 불가입니다. 실행하지 못한 계획과, 측정값이 없거나 기간의 절반에도 없는 가설도 판단 불가이며, 무엇이 있으면 판단할 수 있는지 함께 적습니다.",
                en:
                    "Anything else is inconclusive, and so are plans that were not carried out and hypotheses with readings for less than half of the periods, or none. What would settle them is said beside."
            ),
        ] + ownRules
    }

    /// Whose own rules judged, and how often they differed from the above.
    private var ownRules: [LocalizedText] {
        let ruled = scope.season.judged.filter { $0.judgement?.ruling != nil }
        let titles = Set(ruled.compactMap { $0.judgement?.ruling?.title }).sorted { $0.en < $1.en }
        guard !titles.isEmpty else { return [] }
        let differing = ruled.filter { $0.judgement?.ruling?.byDefault != $0.judgement?.verdict }.map(\.id.rawValue)
        let ko = differing.isEmpty ? "위 규칙과 판정이 다른 가설은 없습니다." : "위 규칙과 판정이 다른 가설: \(differing.joined(separator: ", "))."
        let en =
            differing.isEmpty
            ? "No verdict differs from that of the rules above."
            : "Verdicts that differ from those of the rules above: \(differing.joined(separator: ", "))."
        return [
            LocalizedText(
                ko:
                    "모임의 규칙(\(titles.map(\.ko).joined(separator: ", ")))으로 판정한 가설이 \(ruled.count)개 있습니다. 규칙은 예측과 함께 봉인했습니다. \(ko)",
                en:
                    "\(Plural.of(ruled.count, "hypothesis was", "hypotheses were")) judged by the group's own rule (\(titles.map(\.en).joined(separator: ", "))), sealed with the predictions. \(en)"
            )
        ]
    }

    /// Where it was not one person all along; of one the cover tells.
    private var managers: [Block] {
        let spans = scope.materials.managers
        guard spans.count > 1 || spans.last?.until != nil else { return [] }
        let rows = spans.map { span -> [RichText] in
            [
                RichText(scope.name(span.member)), RichText(scope.moment(span.from)),
                RichText(span.until.map(scope.moment) ?? scope.text(ko: "이어지는 중", en: "still running")),
                RichText(span.reason ?? "–"),
            ]
        }
        return [
            .heading(scope.text(ko: "매니저", en: "Managers"), level: 3),
            .table(
                ReportTable(
                    columns: [
                        .init(scope.text(ko: "누가", en: "Who")), .init(scope.text(ko: "언제부터", en: "From")),
                        .init(scope.text(ko: "언제까지", en: "Until")),
                        .init(scope.text(ko: "넘겨받은 까닭", en: "Why it was handed over")),
                    ], rows: rows)),
        ]
    }

    private var meetings: [Block] {
        func row(_ planned: PlannedMeeting, label: String, state: String, came: Int? = nil) -> [RichText] {
            [
                RichText(label), RichText(DateText.full(planned.date, scope.language)),
                RichText(planned.cycle.map { "\($0)" } ?? "–"), RichText(scope.text(planned.role.title)),
                RichText(state), RichText(came.map { "\($0)" } ?? "–"),
            ]
        }
        var days = scope.season.meetings.map { meeting in
            let planned = meeting.planned
            let moved = CalendarChangeText.moved(planned, zone: scope.zone).map { " · " + scope.text($0) } ?? ""
            return (
                planned.start,
                row(
                    planned, label: scope.label(planned), state: scope.text(meeting.status.title) + moved,
                    came: meeting.held?.came.count)
            )
        }
        days += (scope.program.cancelled ?? []).map { cancelled in
            let state = scope.text(CalendarChangeText.cancelled(cancelled))
            return (cancelled.meeting.start, row(cancelled.meeting, label: "–", state: state))
        }
        let rows = days.sorted { $0.0 < $1.0 }.map(\.1)
        return [
            .heading(scope.text(ko: "회의", en: "Meetings"), level: 3),
            .table(
                ReportTable(
                    columns: [
                        .init(scope.text(ko: "회의", en: "Meeting")), .init(scope.text(ko: "날짜", en: "Date")),
                        .init(scope.text(ko: "주기", en: "Cycle")), .init(scope.text(ko: "역할", en: "Purpose")),
                        .init(scope.text(ko: "상태", en: "State")),
                        .init(scope.text(ko: "온 사람", en: "Came"), isNumber: true),
                    ], rows: rows)),
        ]
    }

    private var phases: [Block] {
        let rows = scope.program.phases.map { span -> [RichText] in
            [
                RichText(scope.text(span.phase.title)), RichText(span.cycle == 0 ? "–" : "\(span.cycle)"),
                RichText(scope.moment(span.start)),
                RichText(span.end.map(scope.moment) ?? scope.text(ko: "이어지는 중", en: "still running")),
            ]
        }
        return [
            .heading(scope.text(ko: "단계", en: "Phases"), level: 3),
            .table(
                ReportTable(
                    columns: [
                        .init(scope.text(ko: "단계", en: "Phase")), .init(scope.text(ko: "주기", en: "Cycle")),
                        .init(scope.text(ko: "시작", en: "From")), .init(scope.text(ko: "끝", en: "Until")),
                    ], rows: rows)),
        ]
    }

    private var worksheets: [Block] {
        let all = scope.program.worksheets.values.sorted { $0.definition.id < $1.definition.id }
        let title = Block.heading(scope.text(ko: "워크시트", en: "Worksheets"), level: 3)
        guard !all.isEmpty else {
            return [title, .paragraph(RichText(scope.text(ko: "쓴 워크시트가 없습니다.", en: "No worksheet was used.")), .muted)]
        }
        let rows = all.map { adopted -> [RichText] in
            let definition = adopted.definition
            let handedIn = scope.program.submissions.count { $0.worksheet == definition.id }
            var name = RichText(scope.text(definition.title))
            if let source = definition.source { name = name + .aside(scope.text(source)) }
            return [
                name, RichText(scope.text(definition.phase.title)), RichText("\(handedIn)"),
                version(adopted.version, adopted.script),
            ]
        }
        return [
            title,
            .table(
                ReportTable(
                    columns: [
                        .init(scope.text(ko: "워크시트", en: "Worksheet")), .init(scope.text(ko: "단계", en: "Phase")),
                        .init(scope.text(ko: "제출", en: "Handed in"), isNumber: true),
                        .init(scope.text(ko: "판", en: "Version")),
                    ], rows: rows)),
        ]
    }

    private var indicators: [Block] {
        let all = scope.program.indicators.values.sorted { $0.definition.id < $1.definition.id }
        let title = Block.heading(scope.text(ko: "지표", en: "Indicators"), level: 3)
        guard !all.isEmpty else {
            return [title, .paragraph(RichText(scope.text(ko: "쓴 지표가 없습니다.", en: "No indicator was used.")), .muted)]
        }
        let rows = all.map { adopted -> [RichText] in
            let definition = adopted.definition
            var name = RichText.strong(scope.text(definition.title))
            for more in [definition.definition, definition.source] {
                if let more { name = name + .aside(scope.text(more)) }
            }
            if definition.guardrail {
                name =
                    name + RichText([.lineBreak, .badge(scope.text(ko: "나빠지면 안 되는 지표", en: "guardrail"), style: "")])
            }
            let direction =
                definition.better == .higher
                ? scope.text(ko: "높을수록", en: "higher") : scope.text(ko: "낮을수록", en: "lower")
            return [
                name, RichText(scope.unit(definition.id) ?? ""), RichText(direction),
                RichText(scope.text(definition.per.title)), version(adopted.version, adopted.script),
            ]
        }
        return [
            title,
            .table(
                ReportTable(
                    columns: [
                        .init(scope.text(ko: "지표와 뜻", en: "Indicator and meaning")),
                        .init(scope.text(ko: "단위", en: "Unit")),
                        .init(scope.text(ko: "좋은 쪽", en: "Better")), .init(scope.text(ko: "기간", en: "Per")),
                        .init(scope.text(ko: "판", en: "Version")),
                    ], rows: rows)),
        ]
    }

    private func version(_ version: Int, _ script: Digest) -> RichText {
        RichText(scope.text(ko: "\(version)판", en: "\(version)")) + RichText([.lineBreak, .code(script.short)])
    }
}
