import ProgramModel
import Values

/// Every worksheet that was used, whole, so that another group can use it with nothing but this report.
struct HandbookSection {
    let scope: ReportScope

    var section: ReportDocument.Section {
        let blocks = used.flatMap(page)
        let none = scope.text(ko: "쓴 워크시트가 없습니다.", en: "No worksheet was used.")
        return ReportDocument.Section(
            id: "handbook", title: scope.text(ko: "워크시트 모음", en: "Worksheet handbook"), isChapter: true,
            introduction: [.paragraph(RichText(introduction))],
            blocks: blocks.isEmpty ? [.paragraph(RichText(none), .muted)] : blocks)
    }

    private var introduction: String {
        scope.text(
            ko: "이 시즌에 쓴 워크시트를 물음까지 모두 옮깁니다. 원문을 프로그램 폴더의 worksheets에 그 이름으로 저장하면 다른 모임도 그대로 쓸 수 있습니다.",
            en:
                "The worksheets of this season with all their questions. Saved under its name in the folder worksheets of a program, a source works for another group as it is."
        )
    }

    private var used: [AdoptedWorksheet] {
        scope.program.worksheets.values.sorted { $0.definition.id < $1.definition.id }
    }

    private func counted(_ id: WorksheetID) -> WorksheetTally? {
        scope.materials.worksheets.first { $0.tally.id == id }?.tally
    }

    private func page(_ worksheet: AdoptedWorksheet) -> [Block] {
        let definition = worksheet.definition
        var blocks: [Block] = [.heading(scope.text(definition.title), level: 3)]
        if let intro = definition.intro { blocks.append(.paragraph(RichText(scope.text(intro)))) }
        blocks += [.facts(facts(worksheet)), questions(definition)]
        if let tally = counted(definition.id) {
            blocks += WorksheetTallyText.notes(tally).map { .paragraph(RichText(scope.text($0)), .muted) }
        }
        if let source = scope.materials.worksheetSources[worksheet.script] {
            blocks.append(.details(summary: "worksheets/\(definition.id).lua", [.listing(source)]))
        }
        return blocks
    }

    private func facts(_ worksheet: AdoptedWorksheet) -> [(name: String, value: RichText)] {
        let definition = worksheet.definition
        var facts: [(name: String, value: RichText)] = [
            (scope.text(ko: "언제", en: "When"), RichText(scope.text(definition.phase.title))),
            (scope.text(ko: "누가", en: "By"), RichText(scope.text(definition.scope.title))),
            (
                scope.text(ko: "판", en: "Version"),
                RichText("\(worksheet.version) · ") + .code(worksheet.script.short)
            ),
        ]
        if let source = definition.source {
            facts.append((scope.text(ko: "출처", en: "Source"), RichText(scope.text(source))))
        }
        if definition.producesHypothesis {
            facts.append(
                (
                    scope.text(ko: "쓰임", en: "Use"),
                    RichText(scope.text(ko: "답으로 가설을 만듭니다", en: "its answers make a hypothesis"))
                ))
        }
        let lineage = worksheet.lineage ?? []
        if !lineage.isEmpty {
            facts.append(
                (
                    scope.text(ko: "내력", en: "Lineage"),
                    RichText(lineage.map { scope.text(LineageText.line($0)) }.joined(separator: "\n"))
                ))
        }
        let never = scope.text(ko: "낸 적 없음", en: "never")
        facts.append(
            (
                scope.text(ko: "쓴 만큼", en: "How often"),
                RichText(counted(definition.id).map { scope.text(WorksheetTallyText.head($0)) } ?? never)
            ))
        return facts
    }

    private func questions(_ definition: WorksheetDefinition) -> Block {
        // What an earlier version asked comes after what is asked now.
        let tallies = counted(definition.id)?.steps
        let steps = tallies?.map(\.step) ?? definition.steps
        let rows = steps.enumerated().map { index, step -> [RichText] in
            let tally = tallies?[index]
            var ask = RichText(scope.text(step.ask))
            if let help = step.help { ask = ask + .aside(scope.text(help)) }
            for choice in step.choices { ask = ask + .aside("· \(choice.value): \(scope.text(choice.title))") }
            let spread = tally.map { scope.text(WorksheetTallyText.spread($0)) } ?? ""
            var answered = RichText(tally.map { NumberText.ratio(Double($0.answered), of: Double($0.asked)) } ?? "–")
            if !spread.isEmpty { answered = answered + .aside(spread) }
            return [
                RichText("\(index + 1)\(tally?.isInUse == false ? " †" : "")"), ask,
                RichText(StepText.kind(step, scope.language)), answered,
            ]
        }
        return .table(
            ReportTable(
                columns: [
                    .init(scope.text(ko: "번호", en: "No.")), .init(scope.text(ko: "물음", en: "Question")),
                    .init(scope.text(ko: "답의 갈래", en: "Kind of answer")),
                    .init(scope.text(ko: "답한 것/물은 것", en: "Answered of asked"), isNumber: true),
                ], rows: rows))
    }

    var value: Value {
        .array(
            used.map { worksheet -> Value in
                let use = scope.materials.worksheets.first { $0.tally.id == worksheet.definition.id }
                return [
                    "id": .string(worksheet.definition.id.rawValue),
                    "script": .string(worksheet.script.hex), "version": .int(Int64(worksheet.version)),
                    "lineage": LineageText.value(worksheet.lineage),
                    "lua": scope.materials.worksheetSources[worksheet.script].map { .string($0) } ?? .null,
                    "submissions": .int(Int64(use?.tally.submissions ?? 0)),
                    "steps": .array((use?.tally.steps ?? []).map(StepTallyValue.of)),
                ]
            })
    }
}
