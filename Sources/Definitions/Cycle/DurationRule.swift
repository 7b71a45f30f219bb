/// How a cycle file writes how long to wait: a whole number and a unit, as the chart itself reads it.
package enum DurationRule {
    /// The same rule as a JSON Schema pattern.
    package static let pattern = "^[0-9]{1,6}(ms|s|min|h|d)$"

    package static func accepts(_ text: String) -> Bool {
        let digits = text.prefix { ("0"..."9").contains($0) }
        return (1...6).contains(digits.count) && ["ms", "s", "min", "h", "d"].contains(text.dropFirst(digits.count))
    }
}
