package import Values

/// Reads an answer as people type it. What does not read as the step's kind stays a text, for `AnswerCheck` to say so in
/// its own words.
package struct AnswerReading {
    private let step: StepDefinition
    private let choices: [StepChoice]

    /// - Parameter choices: what is offered, in the order of its numbers.
    package init(_ step: StepDefinition, choices: [StepChoice]) {
        self.step = step
        self.choices = choices
    }

    /// Numbers before choices that are numbers themselves would be a riddle.
    package static func isNumbered(_ choices: [StepChoice]) -> Bool {
        !choices.contains { choice in
            [choice.value, choice.title.ko, choice.title.en].contains { Double($0.trimmingWhitespace) != nil }
        }
    }

    /// Nil where something else than what is offered was asked for.
    package func value(of text: String) -> Value? {
        let word = text.trimmingWhitespace
        switch step.type {
        case .text: return .string(text)
        case .number: return Self.number(word) ?? .string(word)
        case .yesno: return Self.yesno(word).map { .bool($0) } ?? .string(word)
        case .date: return .string(Self.date(word)?.description ?? word)
        case .choice, .indicator, .member, .hypothesis: return chosen(word).map { .string($0.value) }
        case .choices: return picks(word)
        }
    }

    /// The choice that was nearly named.
    package func nearest(to text: String) -> StepChoice? {
        let word = text.trimmingWhitespace
        return Nearest.match(word, in: choices.flatMap { names(of: $0) }).flatMap { name in
            choices.first { names(of: $0).contains(name) }
        }
    }

    private func picks(_ text: String) -> Value? {
        if let one = chosen(text) { return [.string(one.value)] }
        var words = text.split { ",、，\n".contains($0) }.map(\.trimmingWhitespace).filter { !$0.isEmpty }
        if words.count == 1 { words = text.split(whereSeparator: \.isWhitespace).map { String($0) } }
        var values: [Value] = []
        for word in words {
            guard let choice = chosen(word) else { return nil }
            if !values.contains(.string(choice.value)) { values.append(.string(choice.value)) }
        }
        return values.isEmpty ? nil : .array(values)
    }

    /// By value, then by number, then by title.
    private func chosen(_ word: String) -> StepChoice? {
        if let exact = choices.first(where: { $0.value == word }) { return exact }
        if Self.isNumbered(choices), let number = Int(word) {
            return choices.indices.contains(number - 1) ? choices[number - 1] : nil
        }
        let folded = word.lowercased()
        return choices.first { names(of: $0).contains { $0.lowercased() == folded } }
    }

    private func names(of choice: StepChoice) -> [String] {
        [choice.value, choice.title.ko, choice.title.en]
    }

    /// `1,200`, and `70%` for a share of 0.7.
    private static func number(_ word: String) -> Value? {
        let isPercent = word.hasSuffix("%")
        let digits = String((isPercent ? word.dropLast() : word[...]).filter { $0 != "," })
        if !isPercent, let int = Int64(digits) { return .int(int) }
        guard digits.utf8.allSatisfy({ $0 < 0x80 && !($0 >= 0x61 && $0 != 0x65) }), let number = Double(digits),
            number.isFinite
        else { return nil }
        return .number(isPercent ? number / 100 : number)
    }

    /// Nil for what is neither.
    package static func yesno(_ word: String) -> Bool? {
        switch word.trimmingWhitespace.lowercased() {
        case "예", "네", "응", "ㅇ", "ㅇㅇ", "y", "yes", "true": true
        case "아니요", "아니오", "아뇨", "아니", "ㄴ", "ㄴㄴ", "n", "no", "false": false
        default: nil
        }
    }

    /// `2020-07-09`, `2020.7.9`, `2020/7/9`, `2020년 7월 9일`.
    private static func date(_ word: String) -> CalendarDate? {
        if let date = CalendarDate(word) { return date }
        guard word.allSatisfy({ $0.isASCII && $0.isNumber || $0.isWhitespace || ".-/년월일".contains($0) }) else {
            return nil
        }
        let parts = word.split { !$0.isNumber }.map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], year > 999 else {
            return nil
        }
        return CalendarDate(year: year, month: month, day: day)
    }
}
