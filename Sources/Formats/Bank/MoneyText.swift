/// An amount as statements write it, exact to the minor unit: `30,000`, `₩30,000`, `30,000원`, `-1,234.50`, `(500)`.
enum MoneyText {
    private static let marks = [
        "KRW", "USD", "EUR", "GBP", "JPY", "CNY", "TWD", "원", "₩", "￦", "\\", "$", "€", "£", "¥",
    ]

    /// Zero for an empty field; nil for what is no amount, or has more decimals than the currency.
    static func read(_ text: String, minorDigits: Int) -> Int? {
        var rest = text.filter { !$0.isWhitespace }[...]
        guard !rest.isEmpty, rest != "-" else { return 0 }
        var isNegative = false
        if rest.hasPrefix("("), rest.hasSuffix(")") {
            isNegative = true
            rest = rest.dropFirst().dropLast()
        }
        func takeSign() {
            guard !isNegative, let sign = rest.first, sign == "-" || sign == "+" || sign == "−" else { return }
            isNegative = sign != "+"
            rest = rest.dropFirst()
        }
        takeSign()
        for mark in marks where rest.hasPrefix(mark) { rest = rest.dropFirst(mark.count) }
        for mark in marks where rest.hasSuffix(mark) { rest = rest.dropLast(mark.count) }
        takeSign()
        let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = digits(parts[0]), parts.count == 1 || parts[1].allSatisfy(\.isASCIIDigit) else { return nil }
        let written = parts.count == 2 ? String(parts[1]) : ""
        guard !written.isEmpty || parts.count == 1, written.dropFirst(minorDigits).allSatisfy({ $0 == "0" }) else {
            return nil
        }
        let kept = written.prefix(minorDigits)
        let padded = kept + String(repeating: "0", count: minorDigits - kept.count)
        guard let amount = Int(whole + padded) else { return nil }
        return isNegative ? -amount : amount
    }

    /// A comma stands between groups of three digits or nowhere.
    private static func digits(_ text: Substring) -> String? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard !text.isEmpty, groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
        guard groups.count == 1 || (groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }) else {
            return nil
        }
        return groups.joined()
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
