import Values

extension Value {
    static func number(_ value: Double?) -> Value { value.map { .number($0) } ?? .null }

    static func both(_ ko: String, _ en: String) -> Value { ["ko": .string(ko), "en": .string(en)] }

    /// The first and the last of some points.
    static func span(_ points: ClosedRange<Int>) -> Value {
        [.int(Int64(points.lowerBound)), .int(Int64(points.upperBound))]
    }
}
