package import ProgramModel
package import Values

/// One worksheet: what it asks, when and of whom, and where it comes from.
package struct WorksheetShowScreen: Screen {
    private let definition: WorksheetDefinition
    private let version: Int?
    private let script: Digest
    private let lineage: [WorksheetOrigin]?

    /// - Parameter version: nil where it is not in use yet.
    package init(_ definition: WorksheetDefinition, version: Int?, script: Digest, lineage: [WorksheetOrigin]?) {
        self.definition = definition
        self.version = version
        self.script = script
        self.lineage = lineage
    }

    package func text(_ language: Language, width: Int?) -> String {
        func paragraph(_ text: String) -> String { ScreenText.paragraph(PrintableText.clean(text), width: width) }
        let title = PrintableText.clean("\(definition.title[language]) (\(definition.id))")
        var out = ScreenText.heading(title, width: width)
        for fact in facts { out += paragraph(fact[language]) }
        if let intro = definition.intro { out += "\n" + paragraph(intro[language]) }
        out += "\n"
        for (index, step) in definition.steps.enumerated() {
            let lead = "\(index + 1). "
            let indent = String(repeating: " ", count: lead.count)
            func lines(_ text: String, _ first: String) -> String {
                let text = PrintableText.clean(text)
                return
                    (width.map { TextWrap.hanging(text, width: max($0, 24), first: first, rest: indent) }
                    ?? first + text) + "\n"
            }
            out += lines(step.ask[language], lead)
            out += lines(kind(step, language), indent)
            if let help = step.help { out += lines(help[language], indent) }
            for choice in step.choices { out += lines("· \(choice.value): \(choice.title[language])", indent) }
        }
        return out
    }

    private var facts: [LocalizedText] {
        let phase = definition.phase.title
        let who = definition.scope.title
        var facts = [
            LocalizedText(ko: "언제: \(phase.ko) 단계 · 누가: \(who.ko)", en: "When: \(phase.en) phase · By: \(who.en)"),
            version.map {
                LocalizedText(ko: "판: \($0) · 스크립트 \(script.short)", en: "Version: \($0) · script \(script.short)")
            }
                ?? LocalizedText(
                    ko: "판: 아직 쓰지 않았습니다 · 스크립트 \(script.short)", en: "Version: not in use yet · script \(script.short)"),
        ]
        if let source = definition.source {
            facts.append(LocalizedText(ko: "출처: \(source.ko)", en: "Source: \(source.en)"))
        }
        if definition.producesHypothesis {
            facts.append(LocalizedText(ko: "답으로 가설을 만듭니다", en: "Its answers make a hypothesis"))
        }
        for origin in lineage ?? [] {
            let line = LineageText.line(origin)
            facts.append(LocalizedText(ko: "가져온 곳: \(line.ko)", en: "Taken from: \(line.en)"))
        }
        return facts
    }

    /// `belief · required · text · only where it applies`
    private func kind(_ step: StepDefinition, _ language: Language) -> String {
        var parts = [step.id, step.type.title[language]]
        if step.required { parts.append(LocalizedText(ko: "꼭 필요", en: "required")[language]) }
        if step.conditional { parts.append(LocalizedText(ko: "해당할 때만", en: "only where it applies")[language]) }
        let bounds = [step.minimum, step.maximum].map { $0.map { NumberText.short($0, decimals: 6) } ?? "" }
        if bounds != ["", ""] { parts.append(bounds.joined(separator: "…")) }
        return parts.joined(separator: " · ")
    }

    package var value: Value {
        [
            "definition": CanonicalCoding.value(definition), "version": version.map { .int(Int64($0)) } ?? .null,
            "script": .string(script.hex), "lineage": LineageText.value(lineage),
        ]
    }
}
