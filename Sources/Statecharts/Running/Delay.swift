package import Values

/// How long a send waits.
package enum Delay {
    /// From a number of milliseconds, or a text with a unit: `500ms`, `1.5s`, `2min`, `3h`, `14d`.
    package static func milliseconds(_ value: Value) throws(ChartFault) -> Int64 {
        let amount: Double? = value.string.flatMap(read) ?? value.number
        // A thousand years: beyond, moments stop being representable.
        guard let amount, amount >= 0, amount <= 3.2e13 else {
            let text = CanonicalJSON.text(value)
            throw ChartFault(
                ko: "‘\(text)’는 시간 길이가 아닙니다. 500ms, 1.5s, 2min, 3h, 14d처럼 씁니다",
                en: "‘\(text)’ is not a length of time; write it like 500ms, 1.5s, 2min, 3h, 14d")
        }
        return Int64(amount + 0.5)
    }

    private static let units: [(name: String, milliseconds: Double)] = [
        ("ms", 1), ("min", 60_000), ("s", 1000), ("h", 3_600_000), ("d", 86_400_000),
    ]

    private static func read(_ text: String) -> Double? {
        for unit in units where text.hasSuffix(unit.name) {
            let digits = text.dropLast(unit.name.count)
            guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") })
            else {
                return nil
            }
            return Double(digits.hasPrefix(".") ? "0" + digits : String(digits)).map { $0 * unit.milliseconds }
        }
        return nil
    }
}
