import ProgramModel
import Values

/// What kind of answer a question takes, in words.
enum StepText {
    static func kind(_ step: StepDefinition, _ language: Language) -> String {
        func word(ko: String, en: String) -> String { LocalizedText(ko: ko, en: en)[language] }
        func short(_ number: Double) -> String { NumberText.short(number, decimals: 6) }
        var parts = [step.type.title[language]]
        if step.required { parts.append(word(ko: "꼭 필요", en: "required")) }
        if step.conditional { parts.append(word(ko: "해당할 때만", en: "only where it applies")) }
        if let minimum = step.minimum {
            parts.append(word(ko: "\(short(minimum)) 이상", en: "at least \(short(minimum))"))
        }
        if let maximum = step.maximum {
            parts.append(word(ko: "\(short(maximum)) 이하", en: "at most \(short(maximum))"))
        }
        return parts.joined(separator: ", ")
    }
}
