package import ProgramModel
package import Statecharts
package import Values

/// Every way out of where a program stands, with each condition, its outcome and what it read.
package struct WhyScreen: Screen {
    private let program: Program
    private let explanation: Explanation

    package init(_ program: Program, explanation: Explanation) {
        self.program = program
        self.explanation = explanation
    }

    package func text(_ language: Language, width: Int?) -> String {
        let phase = program.phase.title[language]
        let asked = explanation.event.map { "‘\($0)’" }
        var out = ScreenText.heading(
            LocalizedText(
                ko: asked.map { "\(phase) 단계에서 \($0)(으)로 나가는 길" } ?? "\(phase) 단계에서 나가는 길",
                en: asked.map { "Ways out of \(phase) by \($0)" } ?? "Ways out of \(phase)")[language], width: width)
        if explanation.ways.isEmpty {
            out += LocalizedText(ko: "없습니다.\n", en: "None.\n")[language]
        }
        for way in explanation.ways { out += describe(way, language, width) }
        for timer in explanation.timers {
            let when = ScreenText.moment(timer.due, in: program, language)
            out += ScreenText.bullet(
                LocalizedText(ko: "\(when)에 저절로: \(timer.send.event)", en: "By itself on \(when): \(timer.send.event)")[
                    language],
                mark: "⏲", width: width)
        }
        return out
    }

    private func describe(_ way: WayOut, _ language: Language, _ width: Int?) -> String {
        let targets = way.targets.map(\.rawValue).joined(separator: ", ")
        let events =
            way.events.isEmpty
            ? LocalizedText(ko: "(저절로)", en: "(by itself)")[language] : way.events.joined(separator: " ")
        let standing = Self.standing(way.standing)[language]
        var head = "\(events) → \(targets.isEmpty ? "·" : targets)  [\(standing)]"
        if let title = way.title { head += "  \(title[language])" }
        var out = "\n" + ScreenText.paragraph(head, width: width)
        if let when = way.when { out += line(when, language, width) }
        for condition in way.conditions { out += line(condition, language, width) }
        return out
    }

    private func line(_ condition: ConditionResult, _ language: Language, _ width: Int?) -> String {
        let mark =
            switch condition.outcome {
            case .met: "✓"
            case .unmet: "✗"
            case .failed: "!"
            }
        return ScreenText.bullet(condition.explanation[language], mark: mark, width: width)
    }

    private static func standing(_ standing: WayOut.Standing) -> LocalizedText {
        switch standing {
        case .open: LocalizedText(ko: "열림", en: "open")
        case .blocked: LocalizedText(ko: "막힘", en: "blocked")
        case .elsewhere: LocalizedText(ko: "지금은 다른 길", en: "not the way now")
        case .failed: LocalizedText(ko: "조건식 오류", en: "condition failed")
        case .overtaken: LocalizedText(ko: "앞선 길이 먼저", en: "overtaken")
        }
    }

    package var value: Value {
        [
            "configuration": .array(explanation.configuration.map { .string($0.rawValue) }),
            "event": explanation.event.map { .string($0) } ?? .null,
            "ways": .array(explanation.ways.map(Self.value(of:))),
            "timers": .array(
                explanation.timers.map {
                    ["event": .string($0.send.event), "due": .string($0.due.description)]
                }),
        ]
    }

    static func value(of way: WayOut) -> Value {
        [
            "events": .array(way.events.map { .string($0) }),
            "targets": .array(way.targets.map { .string($0.rawValue) }),
            "standing": .string(way.standing.rawValue),
            "when": way.when.map(value(of:)) ?? .null,
            "conditions": .array(way.conditions.map(value(of:))),
        ]
    }

    private static func value(of condition: ConditionResult) -> Value {
        let (outcome, error): (String, Value) =
            switch condition.outcome {
            case .met: ("met", .null)
            case .unmet: ("unmet", .null)
            case .failed(let fault): ("failed", .string(fault.message.en))
            }
        return [
            "id": condition.id.map { .string($0.rawValue) } ?? .null,
            "outcome": .string(outcome),
            "error": error,
            "value": condition.value ?? .null,
            "reads": .object(
                Dictionary(condition.reads.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last })),
        ]
    }
}
