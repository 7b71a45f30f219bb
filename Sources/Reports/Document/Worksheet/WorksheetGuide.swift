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
        var blocks = ["# " + escaped(definition.title[language])]
        if let intro = definition.intro { blocks.append(escaped(intro[language])) }
        blocks += use + questions + experience + adding + origin
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func word(ko: String, en: String) -> String { LocalizedText(ko: ko, en: en)[language] }
    private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }

    private func list(_ items: [String]) -> String { items.map { "- \($0)" }.joined(separator: "\n") }

    // MARK: Sections

    private var use: [String] {
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
            items.append(word(ko: "출처: ", en: "Source: ") + escaped(source[language]))
        }
        return ["## " + word(ko: "쓰임", en: "Use"), list(items)]
    }

    private var questions: [String] {
        let steps = definition.steps.enumerated().map { index, step in
            var lines = ["\(index + 1). **\(escaped(step.ask[language]))** (\(MarkdownText.code(step.id)))"]
            lines.append(kind(step))
            if let help = step.help { lines.append(escaped(help[language])) }
            let choices = step.choices.map { "- \(MarkdownText.code($0.value)): \(escaped($0.title[language]))" }
            return (lines.enumerated().map { $0 == 0 ? $1 : "   " + $1 }.joined(separator: "  \n"))
                + choices.map { "\n   \($0)" }.joined()
        }
        return ["## " + word(ko: "묻는 것", en: "What it asks"), steps.joined(separator: "\n")]
    }

    private func kind(_ step: StepDefinition) -> String {
        var parts = [step.type.title[language]]
        if step.required { parts.append(word(ko: "꼭 필요", en: "required")) }
        if step.conditional { parts.append(word(ko: "해당할 때만", en: "only where it applies")) }
        if let minimum = step.minimum {
            parts.append(word(ko: "\(short(minimum)) 이상", en: "at least \(short(minimum))"))
        }
        if let maximum = step.maximum {
            parts.append(word(ko: "\(short(maximum)) 이하", en: "at most \(short(maximum))"))
        }
        return escaped(parts.joined(separator: ", "))
    }

    private func short(_ number: Double) -> String { NumberText.short(number, decimals: 6) }

    /// How it went in the program that published it: counts of what was asked and answered, never an answer.
    private var experience: [String] {
        let heading = "## " + word(ko: "써 보니", en: "How it went")
        guard let tally, tally.submissions > 0 else {
            return [heading, word(ko: "펴낸 모임이 아직 써 보지 않았습니다.", en: "The group that published it had not used it yet.")]
        }
        let head = WorksheetTallyText.head(tally)[language] + "."
        let titles = [
            word(ko: "문항", en: "Step"), word(ko: "물음", en: "Asked"), word(ko: "답", en: "Answered"),
            word(ko: "비움", en: "Left empty"), word(ko: "나중에 고침", en: "Corrected later"),
        ]
        let rows = tally.steps.filter(\.isInUse).map { step in
            [MarkdownText.code(step.step.id)]
                + [step.asked, step.answered, step.empty, step.corrected].map(String.init)
        }
        let table =
            ([titles, ["---"] + Array(repeating: "---:", count: titles.count - 1)] + rows)
            .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
        let remarks = tally.steps.filter(\.isInUse).compactMap(remark)
        return [heading, head, table] + (remarks.isEmpty ? [] : [list(remarks)])
    }

    /// A third or more is often; of fewer than three there is nothing to say.
    private func remark(_ step: StepTally) -> String? {
        guard step.asked >= 3 else { return nil }
        let name = MarkdownText.code(step.step.id)
        if step.empty * 3 >= step.asked {
            return word(
                ko: "\(name): 물은 \(step.asked)번 가운데 \(step.empty)번 비웠습니다",
                en: "\(name) was left empty \(step.empty) of \(step.asked) times")
        }
        if step.corrected * 3 >= step.asked {
            return word(
                ko: "\(name): 답을 \(step.corrected)번 고쳐 냈습니다. 처음에 어렵게 읽히는 물음일 수 있습니다",
                en: "\(name) was corrected \(Plural.of(step.corrected, "time")): it may be hard to read at first")
        }
        return nil
    }

    private var adding: [String] {
        let id = manifest.origin.worksheet
        var blocks = [
            "## " + word(ko: "우리 모임에서 쓰려면", en: "Taking it up"),
            word(
                ko: "프로그램 폴더에서 이 폴더를 더하면 인터넷 없이도 바로 쓸 수 있습니다.",
                en: "Add this folder in your program's folder; it works offline."),
            MarkdownText.listing(
                "moim worksheet add \(word(ko: "이-폴더", en: "THIS-FOLDER"))\nmoim worksheet template \(id) > answers.yaml\nmoim worksheet fill \(id) --member \(word(ko: "이름", en: "NAME")) --answers answers.yaml\n"
            ),
            word(
                ko:
                    "종이로 쓰려면 `page.ko.html`을 인쇄하세요. 물음을 바꾸려면 더한 뒤 `worksheets/\(id).lua`를 고치면 됩니다. 다음 판이 되고, 어디에서 왔는지는 남습니다.",
                en:
                    "To fill it in on paper, print `page.en.html`. To change what it asks, edit `worksheets/\(id).lua` after adding it: that makes the next version, and where it came from stays on record."
            ),
        ]
        let indicators = manifest.indicators.map { indicator in
            MarkdownText.code(indicator.id.rawValue) + ": "
                + (indicator.isIncluded
                    ? word(ko: "이 폴더에 있습니다", en: "in this folder") : word(ko: "moim에 딸려 있습니다", en: "ships with moim"))
        }
        if !indicators.isEmpty {
            blocks += [word(ko: "스크립트가 이름으로 쓰는 지표:", en: "Indicators that the script names:"), list(indicators)]
        }
        return blocks
    }

    private var origin: [String] {
        let origin = manifest.origin
        let title = escaped(origin.programTitle[language])
        let version = origin.version.map { word(ko: "\($0)판", en: "version \($0)") }
        var items = [
            word(ko: "펴낸 곳: ", en: "Published by: ") + "\(title) (\(MarkdownText.code(origin.program.rawValue)))"
                + (version.map { ", \($0)" } ?? ""),
            word(ko: "펴낸 날: ", en: "On: ") + DateText.full(origin.published, language),
            word(ko: "이용 조건: ", en: "Licence: ") + escaped(origin.license),
            word(ko: "스크립트 지문(SHA-256): ", en: "Digest of the script (SHA-256): ")
                + MarkdownText.code(origin.script.hex),
        ]
        items += manifest.lineage.map { earlier in
            word(ko: "그 전: ", en: "Before that: ") + escaped(LineageText.line(earlier)[language])
        }
        return ["## " + word(ko: "어디에서 왔나", en: "Where it comes from"), list(items)]
    }
}
