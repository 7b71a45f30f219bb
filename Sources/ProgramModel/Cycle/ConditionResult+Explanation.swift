package import Statecharts
package import Values

extension ConditionResult {
    /// The condition in a sentence: what it asks, what it read, and what would meet it.
    package var explanation: LocalizedText {
        let name = title ?? LocalizedText(same: id?.rawValue ?? "when")
        var text = name
        if !reads.isEmpty {
            let values = reads.map { "\($0.name) = \(CanonicalJSON.text($0.value))" }.joined(separator: ", ")
            text = text + LocalizedText(ko: " — 읽은 값: \(values)", en: " — read: \(values)")
        }
        switch outcome {
        case .failed(let fault):
            return text
                + LocalizedText(
                    ko: " — 조건식 오류: \(fault.message.ko)", en: " — the condition failed: \(fault.message.en)")
        case .met: return text
        case .unmet:
            guard let remedy else { return text }
            return text + LocalizedText(ko: " → \(remedy.ko)", en: " → \(remedy.en)")
        }
    }
}
