import ProgramModel
import Values

/// The report as data. Keys are those of the program's facts; what a person reads is an object of both languages.
struct ReportValue {
    let scope: ReportScope

    private var program: Program { scope.program }

    var value: Value {
        .object([
            "kind": "moim.report", "version": 1, "language": .string(scope.language.rawValue),
            "note": encode(scope.materials.note), "program": encode(program.definition),
            "phase": .string(program.phase.rawValue), "cycle": .int(Int64(program.cycleNumber)),
            "asOf": encode(scope.season.asOf), "isOver": .bool(scope.season.isOver),
            "managers": .array(
                scope.materials.managers.map { span in
                    [
                        "name": .string(scope.name(span.member)), "from": encode(span.from),
                        "until": encode(span.until),
                        "reason": encode(span.reason),
                    ]
                }),
            "authors": .array(scope.authors.map { .string(scope.name($0.id)) }),
            "manager": program.manager.map { .string(scope.name($0)) } ?? .null,
            "abstract": encode(AbstractSection(scope: scope).lines), "summary": summary, "problem": problem,
            "cycles": cycles,
            "learned": LearnedSection(scope: scope).value, "handbook": HandbookSection(scope: scope).value,
            "readings": ReadingTables(scope: scope).value,
            "reproduction": reproduction,
            "meetings": meetings, "cancelledMeetings": encode(scope.program.cancelled ?? []),
            "minutes": .object(MeetingAppendix(scope: scope).value),
            "phases": encode(program.phases),
            "worksheets": encode(program.worksheets.values.sorted { $0.definition.id < $1.definition.id }),
            "indicators": encode(program.indicators.values.sorted { $0.definition.id < $1.definition.id }),
            "hypotheses": .array(program.hypotheses.map(hypothesis)), "worksheetsHandedIn": handedIn,
            "ranking": RankingValue.of(scope.ranking), "series": encode(program.series), "attendance": attendance,
            "dues": dues,
            "limits": encode(LimitsSection(scope: scope).limits), "datasets": encode(program.datasets),
            "formulas": .array(formulas),
            "journal": ["seq": .int(Int64(scope.materials.head.seq)), "digest": encode(scope.materials.head.digest)],
        ])
    }

    private func encode(_ encodable: (some Encodable)?) -> Value {
        encodable.map { CanonicalCoding.value($0) } ?? .null
    }

    private var cycles: Value { .array(scope.season.cycles.map { CycleRecord(scope: scope, cycle: $0).value }) }

    private var reproduction: Value {
        .array(
            ReproductionAppendix(scope: scope).steps.map {
                ["what": encode($0.words), "command": .string($0.command)]
            })
    }

    private var summary: Value {
        let summary = SummarySection(scope: scope)
        return [
            "hypotheses": .int(Int64(program.hypotheses.count)), "sealed": .int(Int64(scope.season.sealed.count)),
            "judged": .int(Int64(scope.season.judged.count)),
            "supported": .int(Int64(scope.season.count(.supported))),
            "refuted": .int(Int64(scope.season.count(.refuted))),
            "inconclusive": .int(Int64(scope.season.count(.inconclusive))), "finding": encode(summary.finding),
            "keySuccessIndicators": .array(summary.keys.map { .string($0.rawValue) }),
            "candidates": .array(scope.season.candidates.map { .string($0.rawValue) }),
            "candidatesText": encode([summary.candidateTitle] + summary.candidateText),
        ]
    }

    private var problem: Value {
        .array(
            ProblemSection(scope: scope).questions.map { question in
                [
                    "worksheet": .string(question.worksheet.id.rawValue), "step": .string(question.id),
                    "ask": encode(question.step?.ask),
                    "answers": .array(
                        question.answers.map { ["author": .string(scope.name($0.member)), "answer": $0.answer] }),
                ]
            })
    }

    private var meetings: Value {
        .array(
            scope.season.meetings.map { meeting in
                [
                    "planned": encode(meeting.planned), "status": .string(meeting.status.rawValue),
                    "openedAt": encode(meeting.held?.openedAt), "closedAt": encode(meeting.held?.closedAt),
                    "came": meeting.held.map { .int(Int64($0.came.count)) } ?? .null,
                    "guests": meeting.held.map { .int(Int64(scope.season.guests($0))) } ?? .null,
                ]
            })
    }

    private func hypothesis(_ hypothesis: Hypothesis) -> Value {
        let checkIn = HypothesisCheckIn.latest(hypothesis, program)
        return [
            "id": .string(hypothesis.id.rawValue), "author": .string(scope.name(hypothesis.member)),
            "community": encode(hypothesis.community), "cycle": .int(Int64(hypothesis.cycle)),
            "judgedInCycle": .int(Int64(hypothesis.dueCycle)), "stage": .string(hypothesis.stage.rawValue),
            "draft": encode(hypothesis.draft), "seal": encode(hypothesis.seal),
            "sealIsIntact": hypothesis.seal.map { _ in .bool(!scope.brokenSeals.contains(hypothesis.id)) } ?? .null,
            "baseline": encode(scope.baseline(hypothesis)),
            "checkIn": checkIn.map {
                [
                    "at": encode($0.at), "carriedOut": encode($0.carriedOut), "obstacles": encode($0.obstacles),
                    "support": encode($0.support),
                ]
            } ?? .null,
            "baselineReadings": codes(hypothesis.seal?.baseline),
            "resultReadings": codes(hypothesis.judgement?.readings),
            "follows": encode(hypothesis.follows),
            "judgement": encode(hypothesis.judgement), "decision": encode(hypothesis.decision),
        ]
    }

    /// Which of `readings`.
    private func codes(_ series: ReadingSeries?) -> Value {
        .array((series.map(scope.register.entries) ?? []).map { .string($0.code) })
    }

    /// Of the season itself; essays are under `problem`.
    private var handedIn: Value {
        .array(
            program.submissions.filter { $0.cycle > 0 }.map { submission in
                [
                    "worksheet": .string(submission.worksheet.rawValue), "script": encode(submission.script),
                    "author": submission.member.map { .string(scope.name($0)) } ?? .null,
                    "cycle": .int(Int64(submission.cycle)), "at": encode(submission.at),
                    "answers": .object(submission.answers),
                ]
            })
    }

    private var attendance: Value {
        .array(
            scope.everyone.map { author in
                let meetings = scope.season.meetings.compactMap { meeting in
                    meeting.held.map { (meeting.planned.id.rawValue, encode($0.attendance[author.id])) }
                }
                return [
                    "author": .string(scope.name(author.id)), "status": encode(author.status),
                    "role": encode(author.role ?? .member),
                    "meetings": .object(Dictionary(uniqueKeysWithValues: meetings)),
                ]
            })
    }

    /// By id where nobody is named; else sums only.
    private var dues: Value {
        guard let rule = program.definition.dues else { return .null }
        let section = DuesSection(scope: scope)
        func sum(_ amount: (DuesAccount) -> Int) -> Value { .int(Int64(section.accounts.map(amount).reduce(0, +))) }
        return [
            "rule": encode(rule), "accounts": section.isByMember ? encode(section.accounts) : .null,
            "total": ["charged": sum(\.charged), "waived": sum(\.waived), "paid": sum(\.paid)],
        ]
    }

    private var formulas: [Value] {
        UsedFormula.all(program).map { formula in
            [
                "indicator": .string(formula.indicator.rawValue), "digest": encode(formula.digest),
                "version": encode(formula.version),
                "definition": encode(formula.version.flatMap { _ in scope.indicator(formula.indicator)?.definition }),
                "lua": encode(scope.materials.formulas[formula.digest]),
            ]
        }
    }
}
