import Mustache
package import ProgramModel
package import Values

/// A worksheet on A4: to fill in by hand, or with the answers that were handed in, to sign and to keep.
package enum WorksheetPage {
    package static func html(
        _ definition: WorksheetDefinition, filled: FilledWorksheet? = nil, language: Language
    ) -> String {
        let page = Page(definition: definition, filled: filled, language: language)
        return PageTemplates.library.render(page.context, withTemplate: "worksheet") ?? ""
    }

    private struct Page {
        let definition: WorksheetDefinition
        let filled: FilledWorksheet?
        let language: Language

        var context: [String: Any] {
            var context: [String: Any] = [
                "language": language.rawValue, "title": definition.title[language], "phase": phase,
                "signature": signature, "questions": definition.steps.enumerated().map { question($1, number: $0 + 1) },
            ]
            context["intro"] = filled == nil ? definition.intro?[language] : nil
            if filled != nil {
                context["signing"] = [
                    "people": [text(ko: "서명", en: "Signature"), text(ko: "매니저 확인", en: "Seen by the manager")]
                ]
            }
            context["source"] = definition.source?[language]
            return context
        }

        private func text(ko: String, en: String) -> String { language == .ko ? ko : en }

        private var phase: String {
            let phase = definition.phase.title[language]
            return text(ko: "워크시트 · \(phase) 단계", en: "Worksheet · \(phase) phase")
        }

        private var signature: [String] {
            let who =
                definition.scope == .group ? text(ko: "모임", en: "Group") : text(ko: "참여자", en: "Member")
            let labels = [who, text(ko: "주기", en: "Cycle"), text(ko: "날짜", en: "Date")]
            guard let filled else { return labels }
            return zip(labels, filled.head(language)).map { $1.isEmpty ? $0 : "\($0): \($1)" }
        }

        private func question(_ step: StepDefinition, number: Int) -> [String: Any] {
            var question: [String: Any] = [
                "number": "\(number)", "ask": step.ask[language], "boxes": boxes(step),
            ]
            if let filled {
                if boxes(step).isEmpty || filled.answer(to: step) == nil {
                    question["answer"] = filled.words(for: step, language)
                }
                return question
            }
            question["lines"] = lines(step)
            let hint = hints(step).joined(separator: " · ")
            if !hint.isEmpty { question["hint"] = hint }
            return question
        }

        private func hints(_ step: StepDefinition) -> [String] {
            var hints: [String] = []
            if step.conditional { hints.append(text(ko: "해당할 때만 답합니다", en: "Only where it applies")) }
            if !step.required { hints.append(text(ko: "비워도 됩니다", en: "May be left empty")) }
            if let help = step.help { hints.append(help[language]) }
            if step.type == .choices { hints.append(text(ko: "여럿 골라도 됩니다", en: "More than one may be ticked")) }
            if let range = range(step) { hints.append(range) }
            if let what = subject(step.type) { hints.append(what) }
            return hints
        }

        private func range(_ step: StepDefinition) -> String? {
            let least = step.minimum.map { NumberText.short($0, decimals: 6) }
            let most = step.maximum.map { NumberText.short($0, decimals: 6) }
            return switch (least, most) {
            case (let least?, let most?): text(ko: "\(least)에서 \(most)까지", en: "From \(least) to \(most)")
            case (let least?, nil): text(ko: "\(least) 이상", en: "At least \(least)")
            case (nil, let most?): text(ko: "\(most) 이하", en: "At most \(most)")
            case (nil, nil): nil
            }
        }

        private func subject(_ type: StepType) -> String? {
            switch type {
            case .number: text(ko: "수로 씁니다", en: "A number")
            case .date: text(ko: "연–월–일", en: "Year–month–day")
            case .indicator: text(ko: "지표의 이름", en: "The name of an indicator")
            case .member: text(ko: "참여자의 이름", en: "The name of a member")
            case .hypothesis: text(ko: "가설의 번호(h1, h2, …)", en: "The number of a hypothesis (h1, h2, …)")
            case .text, .yesno, .choice, .choices: nil
            }
        }

        private func boxes(_ step: StepDefinition) -> [[String: Any]] {
            let boxes: [(title: String, value: Value)] =
                switch step.type {
                case .yesno: [(text(ko: "예", en: "Yes"), true), (text(ko: "아니요", en: "No"), false)]
                case .choice, .choices: step.choices.map { ($0.title[language], .string($0.value)) }
                default: []
                }
            return boxes.map { box in
                let isTicked = filled.map { $0.picks(of: step).contains(box.value) } ?? false
                return ["title": box.title, "isTicked": isTicked]
            }
        }

        /// Ruled lines to write on, one element each; none where a box is ticked.
        private func lines(_ step: StepDefinition) -> [Bool] {
            let count =
                switch step.type {
                case .text: 4
                case .number, .date, .indicator, .member, .hypothesis: 1
                case .yesno, .choice, .choices: 0
                }
            return Array(repeating: true, count: count)
        }
    }
}
