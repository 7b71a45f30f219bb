import ProgramModel
import Values

/// What was done in a cycle: who did what from when to when, how it went, what came of it, and what went otherwise.
struct CycleRecord {
    let scope: ReportScope
    let cycle: Int

    var blocks: [Block] {
        guard !sealed.isEmpty || !checkIns.isEmpty else { return [] }
        return interventions + checkedIn + deviations
    }

    private var sealed: [Hypothesis] { scope.season.sealed.filter { $0.cycle == cycle } }

    private var checkIns: [CheckIn] {
        scope.program.checkIns.filter { $0.cycle == cycle && scope.season.isMember($0.member) }
    }

    private var interventions: [Block] {
        guard !sealed.isEmpty else { return [] }
        let rows = sealed.compactMap { hypothesis -> [RichText]? in
            guard let seal = hypothesis.seal else { return nil }
            let (id, end) = (hypothesis.id.rawValue, hypothesis.judgement?.at ?? scope.season.asOf)
            let carriedOut =
                hypothesis.judgement?.carriedOut
                ?? HypothesisCheckIn.latest(hypothesis, scope.program)?.carriedOut
            let outcome = [hypothesis.judgement?.verdict.title, hypothesis.decision?.choice.title]
                .compactMap { $0.map(scope.text) }.joined(separator: " → ")
            return [
                RichText([.reference(id, to: "hypothesis-\(id)")]), RichText(seal.draft.action),
                RichText(DateText.range(scope.date(seal.at), scope.date(end), scope.language)),
                RichText(carriedOut.map { scope.text($0.title) } ?? scope.text(ko: "기록 없음", en: "not on record")),
                RichText(outcome.isEmpty ? "–" : outcome), lineage(hypothesis),
            ]
        }
        return [
            .heading(scope.text(ko: "무엇을 했나", en: "What was done"), level: 3),
            .table(
                ReportTable(
                    columns: [
                        scope.text(ko: "가설", en: "Hypothesis"), scope.text(ko: "봉인한 할 일", en: "Action, as sealed"),
                        scope.text(ko: "봉인부터 판정까지", en: "From sealing to verdict"),
                        scope.text(ko: "실행", en: "Carried out"),
                        scope.text(ko: "판정 → 결정", en: "Verdict → decision"), scope.text(ko: "앞뒤", en: "Lineage"),
                    ].map { .init($0) }, rows: rows)),
        ]
    }

    /// What it followed, and what followed it.
    private func lineage(_ hypothesis: Hypothesis) -> RichText {
        var runs: [RichText.Run] = []
        func add(_ id: HypothesisID, _ word: String) {
            if !runs.isEmpty { runs.append(.text(", ")) }
            runs += [.text(word + " "), .reference(id.rawValue, to: "hypothesis-\(id)")]
        }
        if let parent = hypothesis.follows { add(parent, scope.text(ko: "앞", en: "from")) }
        for child in scope.program.hypotheses where child.follows == hypothesis.id {
            add(child.id, scope.text(ko: "뒤", en: "to"))
        }
        return runs.isEmpty ? "–" : RichText(runs)
    }

    private var checkedIn: [Block] {
        guard !checkIns.isEmpty else { return [] }
        let rows = checkIns.map { checkIn in
            [
                DateText.short(scope.date(checkIn.at), scope.language), scope.name(checkIn.member),
                scope.text(checkIn.carriedOut.title), checkIn.obstacles ?? "–", checkIn.support ?? "–",
            ].map { RichText($0) }
        }
        return [
            .heading(scope.text(ko: "점검", en: "Check-ins"), level: 3),
            .table(
                ReportTable(
                    columns: [
                        scope.text(ko: "언제", en: "When"), scope.text(ko: "누가", en: "Who"),
                        scope.text(ko: "실행", en: "Carried out"), scope.text(ko: "어려움", en: "Obstacles"),
                        scope.text(ko: "필요한 도움", en: "Support needed"),
                    ].map { .init($0) }, rows: rows)),
        ]
    }

    private var deviations: [Block] {
        let found = Deviations(scope).inCycle(cycle)
        let none = scope.text(ko: "기록에는 없습니다.", en: "None on record.")
        return [
            .heading(scope.text(ko: "계획과 달랐던 것", en: "What went otherwise than planned"), level: 3),
            found.isEmpty
                ? .paragraph(RichText(none), .muted) : .bullets(found.map { RichText(scope.text($0.words)) }),
        ]
    }

    var value: Value {
        [
            "cycle": .int(Int64(cycle)),
            "interventions": .array(
                sealed.compactMap { hypothesis -> Value? in
                    hypothesis.seal.map { seal -> Value in
                        [
                            "hypothesis": .string(hypothesis.id.rawValue), "action": .string(seal.draft.action),
                            "from": CanonicalCoding.value(seal.at),
                            "until": hypothesis.judgement.map { CanonicalCoding.value($0.at) } ?? .null,
                            "follows": hypothesis.follows.map { .string($0.rawValue) } ?? .null,
                            "followedBy": .array(
                                scope.program.hypotheses.filter { $0.follows == hypothesis.id }.map {
                                    .string($0.id.rawValue)
                                }),
                        ]
                    }
                }),
            "checkIns": .array(
                checkIns.map { checkIn in
                    [
                        "author": .string(scope.name(checkIn.member)), "at": CanonicalCoding.value(checkIn.at),
                        "carriedOut": .string(checkIn.carriedOut.rawValue),
                        "obstacles": checkIn.obstacles.map { .string($0) } ?? .null,
                        "support": checkIn.support.map { .string($0) } ?? .null,
                    ]
                }),
            "deviations": .array(
                Deviations(scope).inCycle(cycle).map {
                    ["id": .string($0.id), "what": CanonicalCoding.value($0.words)]
                }),
        ]
    }
}
