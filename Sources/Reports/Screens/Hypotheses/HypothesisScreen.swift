package import ProgramModel
package import Values

/// Hypotheses with what was predicted, what came of it and why.
package struct HypothesisScreen: Screen {
    private let program: Program
    private let hypotheses: [Hypothesis]
    private let names: Names
    private let detailed: Bool

    /// - Parameter detailed: with the reasons of each verdict.
    package init(_ program: Program, _ hypotheses: [Hypothesis], names: Names, detailed: Bool) {
        self.program = program
        self.hypotheses = hypotheses
        self.names = names
        self.detailed = detailed
    }

    package func text(_ language: Language, width: Int?) -> String {
        if hypotheses.isEmpty {
            return LocalizedText(ko: "아직 가설이 없습니다.\n", en: "There are no hypotheses yet.\n")[language]
        }
        return detailed
            ? hypotheses.map { detail($0, language, width) }.joined(separator: "\n") : list(language, width)
    }

    private func list(_ language: Language, _ width: Int?) -> String {
        var table = TextTable(columns: [
            .init("id"), .init(LocalizedText(ko: "누가", en: "Who")[language]),
            .init(LocalizedText(ko: "믿음", en: "Belief")[language]),
            .init(LocalizedText(ko: "지표", en: "Indicator")[language]),
            .init(LocalizedText(ko: "목표", en: "Target")[language], alignment: .right),
            .init(LocalizedText(ko: "판정", en: "Judged")[language]),
            .init(LocalizedText(ko: "상태", en: "State")[language]),
        ])
        for hypothesis in hypotheses {
            let definition = program.indicators[hypothesis.prediction.indicator]?.definition
            let state =
                hypothesis.decision?.choice.title ?? hypothesis.judgement?.verdict.title ?? hypothesis.stage.title
            table.rows.append([
                hypothesis.id.rawValue, names.label(hypothesis.member), names.text(hypothesis.prediction.belief),
                hypothesis.prediction.indicator.rawValue,
                ScreenText.reading(hypothesis.prediction.target, definition, language),
                LocalizedText(ko: "\(hypothesis.dueCycle)주기", en: "cycle \(hypothesis.dueCycle)")[language],
                state[language],
            ])
        }
        return table.text(width: width)
    }

    private func detail(_ hypothesis: Hypothesis, _ language: Language, _ width: Int?) -> String {
        let definition = program.indicators[hypothesis.prediction.indicator]?.definition
        let title = definition?.title[language] ?? hypothesis.prediction.indicator.rawValue
        let target = ScreenText.reading(hypothesis.prediction.target, definition, language)
        let state = hypothesis.judgement?.verdict.title ?? hypothesis.stage.title
        var out = ScreenText.heading(
            "\(hypothesis.id) · \(names.label(hypothesis.member)) · \(state[language])", width: width)
        func line(_ ko: String, _ en: String, _ text: String) {
            out += ScreenText.paragraph(
                PrintableText.clean("\(LocalizedText(ko: ko, en: en)[language]): \(text)"), width: width)
        }
        line("믿음", "Belief", names.text(hypothesis.prediction.belief))
        line("시험", "Test", names.text(hypothesis.prediction.action))
        line("지표와 목표", "Indicator and target", "\(title) → \(target)")
        if !hypothesis.prediction.guardrails.isEmpty {
            let titles = hypothesis.prediction.guardrails.map {
                program.indicators[$0]?.definition.title[language] ?? $0.rawValue
            }
            line("지킬 지표", "Guardrails", titles.joined(separator: ", "))
        }
        if let seal = hypothesis.seal {
            let broken = LocalizedText(ko: " · 봉인이 온전하지 않습니다", en: " · the seal is broken")
            line(
                "봉인", "Sealed",
                "\(ScreenText.moment(seal.at, in: program, language)) · \(seal.digest.short)"
                    + (seal.isIntact(for: hypothesis.id) ? "" : broken[language]))
        }
        if let parent = hypothesis.follows { line("앞선 가설", "Adapted from", parent.rawValue) }
        for amendment in hypothesis.amendments ?? [] {
            let when = ScreenText.moment(amendment.at, in: program, language)
            let words = AmendmentText.words(amendment, from: hypothesis.prediction) {
                ScreenText.reading($0.target, definition, language)
            }
            line("고친 것(판정에는 쓰지 않음)", "Amended (not judged)", "\(when) · \(names.text(words))")
        }
        if let judgement = hypothesis.judgement {
            if let ruling = judgement.ruling {
                line(
                    "판정 규칙", "Verdict rule",
                    LocalizedText(
                        ko: "\(ruling.title.ko)(\(ruling.script.short)). 기본 규칙으로는 \(ruling.byDefault.title.ko)",
                        en:
                            "\(ruling.title.en) (\(ruling.script.short)); the default rule says \(ruling.byDefault.title.en)"
                    )[
                        language])
            }
            for reason in judgement.reasons {
                out += ScreenText.bullet(names.text(reason[language]), width: width)
            }
            if let settle = judgement.settle { line("가리려면", "What would settle it", settle[language]) }
            for guardrail in judgement.guardrails {
                out += ScreenText.bullet(text(of: guardrail)[language], width: width)
            }
        }
        if let decision = hypothesis.decision {
            line("결정", "Decision", "\(decision.choice.title[language]) — \(names.text(decision.reason))")
        }
        return out
    }

    private func text(of guardrail: GuardrailFinding) -> LocalizedText {
        let definition = program.indicators[guardrail.indicator]?.definition
        let title = definition?.title ?? LocalizedText(same: guardrail.indicator.rawValue)
        func value(_ number: Double?, _ language: Language) -> String {
            number.map { ScreenText.reading($0, definition, language) } ?? "–"
        }
        let state: LocalizedText =
            switch guardrail.worsened {
            case true?: LocalizedText(ko: "나빠졌습니다", en: "worsened")
            case false?: LocalizedText(ko: "나빠졌다고 볼 만큼은 아닙니다", en: "a worsening cannot be shown")
            case nil: Self.whyUnknown(guardrail)
            }
        return LocalizedText(
            ko: "지킬 지표 ‘\(title.ko)’: \(value(guardrail.baseline, .ko)) → \(value(guardrail.result, .ko)), \(state.ko)",
            en:
                "Guardrail ‘\(title.en)’: \(value(guardrail.baseline, .en)) → \(value(guardrail.result, .en)), \(state.en)"
        )
    }

    private static func whyUnknown(_ guardrail: GuardrailFinding) -> LocalizedText {
        let why =
            guardrail.result != nil
            ? LocalizedText(ko: "견줄 기준선이 모자랍니다", en: "the baseline is too short to compare with")
            : guardrail.readings.readings.compactMap(\.missing).last
                ?? LocalizedText(ko: "봉인한 뒤의 측정값이 없습니다", en: "there is no reading since it was sealed")
        return LocalizedText(ko: "알 수 없습니다(\(why.ko))", en: "cannot be told (\(why.en))")
    }

    package var value: Value {
        .array(
            hypotheses.map { hypothesis in
                guard case .object(var object) = CanonicalCoding.value(hypothesis) else { return .null }
                object["stage"] = .string(hypothesis.stage.rawValue)
                object["dueCycle"] = .int(Int64(hypothesis.dueCycle))
                return .object(object)
            })
    }
}
