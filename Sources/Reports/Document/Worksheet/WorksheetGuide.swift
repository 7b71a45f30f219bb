import CommonMark
import ProgramModel
import Values

/// What a group that takes up a worksheet wants to know: what it is for, what it asks, how it went where it comes from, and how
/// to add it. In Markdown, without personal data.
struct WorksheetGuide {
    private let definition: WorksheetDefinition
    private let manifest: WorksheetManifest
    private let tally: WorksheetTally?
    private let language: Language

    init(_ definition: WorksheetDefinition, _ manifest: WorksheetManifest, tally: WorksheetTally?, language: Language) {
        self.definition = definition
        self.manifest = manifest
        self.tally = tally
        self.language = language
    }

    var text: String {
        var blocks: [MarkdownBlock] = [.heading([.text(definition.title[language])], level: 1)]
        if let intro = definition.intro { blocks.append(line(intro[language])) }
        return Markdown.write(blocks + use + questions + experience + adding + origin)
    }

    private func word(ko: String, en: String) -> String { LocalizedText(ko: ko, en: en)[language] }

    private func heading(ko: String, en: String) -> MarkdownBlock { .heading([.text(word(ko: ko, en: en))], level: 2) }

    private func line(_ text: String) -> MarkdownBlock { .paragraph([.text(text)]) }

    private func list(_ items: [[MarkdownInline]]) -> MarkdownBlock { .list(items.map { [.paragraph($0)] }, start: nil) }

    // MARK: Sections

    private var use: [MarkdownBlock] {
        let (phase, who) = (definition.phase.title[language], definition.scope.title[language])
        let required = definition.steps.count(where: \.required)
        let conditional = definition.steps.count(where: \.conditional)
        var items = [
            word(ko: "언제: \(phase) 단계", en: "When: in the \(phase) phase"),
            word(ko: "누가: \(who)", en: "By: \(who)"),
            word(
                ko: "길이: 문항 \(definition.steps.count)개. 꼭 답할 것 \(required)개, 해당할 때만 묻는 것 \(conditional)개",
                en:
                    "Length: \(Plural.of(definition.steps.count, "question")), \(required) of them required, \(conditional) asked only where they apply"
            ),
        ]
        if definition.producesHypothesis {
            items.append(word(ko: "답으로 가설을 만듭니다", en: "Its answers make a hypothesis"))
        }
        if let source = definition.source {
            items.append(word(ko: "출처: ", en: "Source: ") + source[language])
        }
        return [heading(ko: "쓰임", en: "Use"), list(items.map { [.text($0)] })]
    }

    private var questions: [MarkdownBlock] {
        let steps = definition.steps.map { step -> [MarkdownBlock] in
            var words: [MarkdownInline] = [
                .strong([.text(step.ask[language])]), .text(" ("), .code(step.id), .text(")"), .lineBreak,
                .text(kind(step)),
            ]
            if let help = step.help { words += [.lineBreak, .text(help[language])] }
            guard !step.choices.isEmpty else { return [.paragraph(words)] }
            return [
                .paragraph(words), list(step.choices.map { [.code($0.value), .text(": " + $0.title[language])] }),
            ]
        }
        return [heading(ko: "묻는 것", en: "What it asks"), .list(steps, start: 1)]
    }

    private func kind(_ step: StepDefinition) -> String { StepText.kind(step, language) }

    /// How it went in the program that published it: counts of what was asked and answered, never an answer.
    private var experience: [MarkdownBlock] {
        let heading = heading(ko: "써 보니", en: "How it went")
        guard let tally, tally.submissions > 0 else {
            return [
                heading,
                line(word(ko: "펴낸 모임이 아직 써 보지 않았습니다.", en: "The group that published it had not used it yet.")),
            ]
        }
        let titles = [
            word(ko: "문항", en: "Step"), word(ko: "물음", en: "Asked"), word(ko: "답", en: "Answered"),
            word(ko: "비움", en: "Left empty"), word(ko: "나중에 고침", en: "Corrected later"),
        ]
        let steps = tally.steps.filter(\.isInUse)
        let table = MarkdownTable(
            columns: titles.indices.map { $0 == 0 ? .natural : .right }, header: titles.map { [.text($0)] },
            rows: steps.map { step in
                [[.code(step.step.id)]]
                    + [step.asked, step.answered, step.empty, step.corrected].map { [.text("\($0)")] }
            })
        let remarks = steps.compactMap(remark)
        return [heading, line(WorksheetTallyText.head(tally)[language] + "."), .table(table)]
            + (remarks.isEmpty ? [] : [list(remarks)])
    }

    /// A third or more is often; of fewer than three there is nothing to say.
    private func remark(_ step: StepTally) -> [MarkdownInline]? {
        guard step.asked >= 3 else { return nil }
        let name = MarkdownInline.code(step.step.id)
        if step.empty * 3 >= step.asked {
            let words = word(
                ko: ": 물은 \(step.asked)번 가운데 \(step.empty)번 비웠습니다",
                en: " was left empty \(step.empty) of \(step.asked) times")
            return [name, .text(words)]
        }
        if step.corrected * 3 >= step.asked {
            let words = word(
                ko: ": 답을 \(step.corrected)번 고쳐 냈습니다. 처음에 어렵게 읽히는 물음일 수 있습니다",
                en: " was corrected \(Plural.of(step.corrected, "time")): it may be hard to read at first")
            return [name, .text(words)]
        }
        return nil
    }

    private var adding: [MarkdownBlock] {
        let id = manifest.origin.worksheet
        let (folder, name) = (word(ko: "이-폴더", en: "THIS-FOLDER"), word(ko: "이름", en: "NAME"))
        let page = MarkdownInline.code(word(ko: "page.ko.html", en: "page.en.html"))
        let script = MarkdownInline.code("worksheets/\(id).lua")
        var blocks: [MarkdownBlock] = [
            heading(ko: "우리 모임에서 쓰려면", en: "Taking it up"),
            line(
                word(
                    ko: "프로그램 폴더에서 이 폴더를 더하면 인터넷 없이도 바로 쓸 수 있습니다.",
                    en: "Add this folder in your program's folder; it works offline.")),
            .code("moim worksheet add \(folder)\nmoim worksheet fill \(id) --member \(name)\n", language: "text"),
            .paragraph([
                .text(word(ko: "종이로 쓰려면 ", en: "To fill it in on paper, print ")), page,
                .text(
                    word(
                        ko: "을 인쇄하세요. 물음을 바꾸려면 더한 뒤 ", en: ". To change what it asks, edit ")), script,
                .text(
                    word(
                        ko: "를 고치면 됩니다. 다음 판이 되고, 어디에서 왔는지는 남습니다.",
                        en: " after adding it: that makes the next version, and where it came from stays on record.")),
            ]),
        ]
        let indicators = manifest.indicators.map { indicator -> [MarkdownInline] in
            let place =
                indicator.isIncluded
                ? word(ko: "이 폴더에 있습니다", en: "in this folder") : word(ko: "moim에 딸려 있습니다", en: "ships with moim")
            return [.code(indicator.id.rawValue), .text(": " + place)]
        }
        if !indicators.isEmpty {
            blocks += [
                line(word(ko: "스크립트가 이름으로 쓰는 지표:", en: "Indicators that the script names:")), list(indicators),
            ]
        }
        return blocks
    }

    private var origin: [MarkdownBlock] {
        let origin = manifest.origin
        let version = origin.version.map { word(ko: ", \($0)판", en: ", version \($0)") } ?? ""
        let published = word(ko: "펴낸 날: ", en: "On: ") + DateText.full(origin.published, language)
        var items: [[MarkdownInline]] = [
            [
                .text(word(ko: "펴낸 곳: ", en: "Published by: ") + origin.programTitle[language] + " ("),
                .code(origin.program.rawValue), .text(")" + version),
            ],
            [.text(published)],
            [.text(word(ko: "이용 조건: ", en: "Licence: ") + origin.license)],
            [
                .text(word(ko: "스크립트 지문(SHA-256): ", en: "Digest of the script (SHA-256): ")),
                .code(origin.script.hex),
            ],
        ]
        items += manifest.lineage.map { earlier in
            [.text(word(ko: "그 전: ", en: "Before that: ") + LineageText.line(earlier)[language])]
        }
        return [heading(ko: "어디에서 왔나", en: "Where it comes from"), list(items)]
    }
}
