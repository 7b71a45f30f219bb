import ProgramModel
import Tables
import Values

/// An answer as a form has it, made into one that its step takes.
struct WrittenAnswer {
    let step: StepDefinition

    /// Nil for no answer. What cannot be made anything of is told without quoting it.
    func value(of written: Value) throws(Unfit) -> Value? {
        switch written {
        case .null: nil
        case .string(let text) where text.allSatisfy(\.isWhitespace): nil
        case .string(let text): try value(of: text)
        case .int, .number:
            // Digits may be a text, or the title of a choice.
            step.type == .number ? written : try value(of: CanonicalJSON.text(written))
        case .bool where step.type == .yesno: written
        case .array(let picks) where step.type == .choices:
            .array(try picks.map { pick throws(Unfit) in try choice(pick.string ?? CanonicalJSON.text(pick)) })
        case .bool, .array, .object: throw unfit
        }
    }

    private func value(of text: String) throws(Unfit) -> Value {
        switch step.type {
        case .text, .indicator, .member, .hypothesis: return .string(text)
        case .number:
            guard let number = CellText.number(text) else { throw unfit }
            return Int64(exactly: number).map { .int($0) } ?? .number(number)
        case .yesno:
            // `네, 함께할 수 있습니다` says yes.
            let word = text.split(separator: ",", maxSplits: 1).first.map(String.init) ?? text
            guard let flag = CellText.boolean(text) ?? CellText.boolean(word) else { throw unfit }
            return .bool(flag)
        case .date:
            guard let date = TimeText.read(text)?.date else { throw unfit }
            return .string(date.description)
        case .choice: return try choice(text)
        case .choices: return .array(try choices(text[...]))
        }
    }

    /// By its value, or by its title in either language.
    private func choice(_ text: some StringProtocol) throws(Unfit) -> Value {
        let folded = HeaderText.folded(String(text))
        let found = step.choices.first { choice in
            [choice.value, choice.title.ko, choice.title.en].contains { HeaderText.folded($0) == folded }
        }
        guard let found else { throw unfit }
        return .string(found.value)
    }

    /// Forms write several with commas between, and a choice may hold commas itself: the longest that fits is meant.
    private func choices(_ text: Substring) throws(Unfit) -> [Value] {
        var pieces = text.split(separator: ",")[...]
        var picked: [Value] = []
        while !pieces.isEmpty {
            var taken: (count: Int, value: Value)?
            for count in pieces.indices.map({ $0 - pieces.startIndex + 1 }).reversed() where taken == nil {
                if let value = try? choice(pieces.prefix(count).joined(separator: ",")) { taken = (count, value) }
            }
            guard let taken else { throw unfit }
            if !picked.contains(taken.value) { picked.append(taken.value) }
            pieces = pieces.dropFirst(taken.count)
        }
        return picked
    }

    var unfit: Unfit {
        switch step.type {
        case .choice, .choices:
            let list = step.choices.map(\.title)
            return Unfit(
                message: LocalizedText(
                    ko: "보기에 없는 답입니다. 보기: \(list.map(\.ko).joined(separator: ", "))",
                    en: "not one of the choices: \(list.map(\.en).joined(separator: ", "))"))
        default:
            return Unfit(
                message: LocalizedText(ko: "\(step.type.title.ko)(이)어야 합니다", en: "expected \(step.type.title.en)"))
        }
    }

    struct Unfit: Error {
        var message: LocalizedText
    }
}
