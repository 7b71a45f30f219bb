package import ProgramModel
package import Values

/// Ramps of trials: each hypothesis under the one that it was adapted from.
package struct HypothesisTreeScreen: Screen {
    private let program: Program
    private let tree: HypothesisTree
    private let names: Names

    package init(_ program: Program, names: Names) {
        self.program = program
        tree = HypothesisTree(program.hypotheses)
        self.names = names
    }

    package func text(_ language: Language, width: Int?) -> String {
        guard !tree.nodes.isEmpty else {
            return LocalizedText(ko: "아직 가설이 없습니다.\n", en: "There are no hypotheses yet.\n")[language]
        }
        return tree.nodes.map { lines($0, language, width) }.joined()
    }

    /// The line of a hypothesis; below it, one for its prediction.
    private func lines(_ node: HypothesisTree.Node, _ language: Language, _ width: Int?) -> String {
        let hypothesis = node.hypothesis
        let above = node.continues.map { $0 ? "│  " : "   " }.joined()
        let branch = node.depth == 0 ? "" : above + (node.isLast ? "└─ " : "├─ ")
        let hasChildren = tree.nodes.contains { $0.hypothesis.follows == hypothesis.id }
        let below = (node.depth == 0 ? "" : above + (node.isLast ? "   " : "│  ")) + (hasChildren ? "│  " : "   ")
        let head = "\(hypothesis.id) · \(cycle(hypothesis)[language]) · \(state(hypothesis)[language])"
        let definition = program.indicators[hypothesis.prediction.indicator]?.definition
        let target = ScreenText.reading(hypothesis.prediction.target, definition, language)
        let title = definition?.title[language] ?? hypothesis.prediction.indicator.rawValue
        return wrapped(head, first: branch, further: below, width)
            + wrapped(names.text(hypothesis.prediction.belief), first: below, further: below, width)
            + wrapped("\(title) → \(target)", first: below, further: below, width)
    }

    private func wrapped(_ text: String, first: String, further: String, _ width: Int?) -> String {
        let text = PrintableText.clean(text)
        guard let width else { return first + text + "\n" }
        let room = max(20, width - DisplayWidth.of(further))
        return TextWrap.lines(text, width: room).enumerated()
            .map { ($0 == 0 ? first : further) + $1 + "\n" }.joined()
    }

    private func cycle(_ hypothesis: Hypothesis) -> LocalizedText {
        LocalizedText(ko: "\(hypothesis.cycle)주기", en: "cycle \(hypothesis.cycle)")
    }

    private func state(_ hypothesis: Hypothesis) -> LocalizedText {
        guard let judgement = hypothesis.judgement else { return hypothesis.stage.title }
        guard let decision = hypothesis.decision else { return judgement.verdict.title }
        return LocalizedText(
            ko: "\(judgement.verdict.title.ko) → \(decision.choice.title.ko)",
            en: "\(judgement.verdict.title.en) → \(decision.choice.title.en)")
    }

    /// Nested: each hypothesis holds those that follow from it.
    package var value: Value {
        func object(_ hypothesis: Hypothesis) -> Value {
            .object([
                "id": .string(hypothesis.id.rawValue), "member": .string(hypothesis.member.rawValue),
                "cycle": .int(Int64(hypothesis.cycle)), "stage": .string(hypothesis.stage.rawValue),
                "prediction": CanonicalCoding.value(hypothesis.prediction),
                "verdict": hypothesis.judgement.map { .string($0.verdict.rawValue) } ?? .null,
                "decision": hypothesis.decision.map { .string($0.choice.rawValue) } ?? .null,
                "successors": .array(
                    tree.nodes.map(\.hypothesis).filter { $0.follows == hypothesis.id }.map(object)),
            ])
        }
        return .array(tree.nodes.filter { $0.depth == 0 }.map { object($0.hypothesis) })
    }
}
