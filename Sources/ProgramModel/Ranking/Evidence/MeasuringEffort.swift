package import Values

/// What a reading costs people. The order is one of kind, not an amount.
package struct MeasuringEffort: Codable, Hashable, Comparable, Sendable {
    package enum Level: Int, Codable, Hashable, Comparable, Sendable, CaseIterable {
        /// The program records it anyway.
        case none
        case imports
        case answers
        case byHand

        package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    package var level: Level
    /// Imports made, answers for a reading (the median), values written down; nil where nothing is to be done.
    package var count: Double?

    package init(_ level: Level, count: Double? = nil) {
        self.level = level
        self.count = count
    }

    package static func < (left: MeasuringEffort, right: MeasuringEffort) -> Bool {
        (left.level, left.count ?? 0) < (right.level, right.count ?? 0)
    }

    package var words: LocalizedText {
        let number = count.map { NumberText.short($0, decimals: 1) } ?? "0"
        let one = count == 1
        return switch level {
        case .none:
            LocalizedText(ko: "따로 할 일 없음", en: "nothing to do")
        case .imports: LocalizedText(ko: "자료 가져오기 \(number)번", en: "\(number) \(one ? "import" : "imports")")
        case .answers:
            LocalizedText(ko: "측정마다 응답 \(number)개", en: "\(number) \(one ? "answer" : "answers") a reading")
        case .byHand:
            LocalizedText(ko: "손으로 적은 값 \(number)개", en: "\(number) \(one ? "value" : "values") written down")
        }
    }
}
