import ProgramModel
import Values

/// One cycle: its hypotheses, and what else was handed in.
struct CycleSection {
    let scope: ReportScope
    let cycle: Int

    var section: ReportDocument.Section {
        var blocks: [Block] = []
        if let days { blocks.append(.paragraph(RichText(days), .muted)) }
        let hypotheses = scope.program.hypotheses.filter { $0.cycle == cycle }
        if hypotheses.isEmpty {
            let words = scope.text(ko: "이 주기에 새로 세운 가설이 없습니다.", en: "No new hypothesis was stated in this cycle.")
            blocks.append(.paragraph(RichText(words)))
        }
        blocks += CycleRecord(scope: scope, cycle: cycle).blocks
        blocks += hypotheses.map { .card(HypothesisCard(scope: scope, hypothesis: $0).card) }
        blocks += others
        return ReportDocument.Section(id: "cycle-\(cycle)", title: scope.cycle(cycle), isChapter: true, blocks: blocks)
    }

    private var days: String? {
        let spans = scope.program.phases.filter { $0.cycle == cycle && PhaseTone($0.phase) != nil }
        guard let first = spans.first, let last = spans.last else { return nil }
        let range = DateText.range(
            scope.date(first.start), scope.date(last.end ?? scope.season.asOf), scope.language)
        return last.end == nil ? scope.text(ko: "\(range) (이어지는 중)", en: "\(range) (still running)") : range
    }

    /// What members and the group handed in beside the cards that became hypotheses or speak of one.
    private var others: [Block] {
        let submissions = scope.program.submissions.filter { submission in
            guard submission.cycle == cycle, !LearningAnswers.isAboutHypothesis(submission, scope.program) else {
                return false
            }
            let worksheet = scope.program.worksheets[submission.worksheet]?.definition
            // What looks back on the season has a chapter of its own.
            guard worksheet?.phase != .reporting else { return false }
            guard worksheet?.producesHypothesis == true else { return true }
            return !scope.program.hypotheses.contains { $0.cycle == cycle && $0.member == submission.member }
        }
        guard !submissions.isEmpty else { return [] }
        var blocks: [Block] = [
            .heading(scope.text(ko: "그 밖에 낸 워크시트", en: "Other worksheets handed in"), level: 3)
        ]
        for submission in submissions {
            let definition = scope.program.worksheets[submission.worksheet]?.definition
            let title = definition.map { scope.text($0.title) } ?? submission.worksheet.rawValue
            let author = submission.member.map(scope.name) ?? scope.text(ko: "모임", en: "the group")
            blocks.append(.heading("\(title) · \(author)", level: 4))
            blocks.append(.facts(LearningAnswers.facts(of: submission, scope)))
        }
        return blocks
    }
}
