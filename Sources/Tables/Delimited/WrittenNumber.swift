/// Reads numbers as sheets write them: `1234`, `-1,234.50`, `6.02e23`. A comma stands between groups of three digits or
/// nowhere.
enum WrittenNumber {
    /// The nearest double; nil when the text is not a finite number. With `inferring`, a text that looks more like a
    /// code than a quantity is not a number either: `007`, `+821012345678`.
    static func read(_ text: UnsafeBufferPointer<UInt8>, inferring: Bool = false) -> Double? {
        var at = 0
        let isNegative = text.first == UInt8(ascii: "-")
        if isNegative || text.first == UInt8(ascii: "+") {
            if inferring && !isNegative { return nil }
            at = 1
        }
        func digit(_ at: Int) -> UInt64? {
            guard at < text.count else { return nil }
            let value = text[at] &- 0x30
            return value < 10 ? UInt64(value) : nil
        }
        var mantissa: UInt64 = 0
        var exponent = 0
        var isExact = true
        func push(_ digit: UInt64) {
            if mantissa < 100_000_000_000_000_000 { mantissa = mantissa * 10 + digit } else { isExact = false }
        }

        let whole = at
        var digitCount = 0
        // Digits since the last comma; nil before the first.
        var group: Int?
        while at < text.count {
            if let value = digit(at) {
                push(value)
                digitCount += 1
                group = group.map { $0 + 1 }
            } else if text[at] == UInt8(ascii: ","), digitCount > 0 {
                guard group.map({ $0 == 3 }) ?? (digitCount <= 3) else { return nil }
                group = 0
            } else {
                break
            }
            at += 1
        }
        if let group, group != 3 { return nil }
        if inferring, digitCount > 1, text[whole] == UInt8(ascii: "0") { return nil }
        if at < text.count, text[at] == UInt8(ascii: ".") {
            at += 1
            let start = at
            while let value = digit(at) {
                push(value)
                exponent -= 1
                at += 1
            }
            guard at > start else { return nil }
            digitCount += at - start
        }
        guard digitCount > 0 else { return nil }
        if at < text.count, text[at] | 0x20 == UInt8(ascii: "e") {
            at += 1
            let sign = at < text.count && text[at] == UInt8(ascii: "-") ? -1 : 1
            if at < text.count, text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: "+") { at += 1 }
            var power = 0
            let start = at
            while let value = digit(at) {
                power = min(power * 10 + Int(value), 100_000)
                at += 1
            }
            guard at > start else { return nil }
            exponent += sign * power
        }
        guard at == text.count else { return nil }

        // Both factors are exact doubles, so one rounding gives the nearest result; otherwise let the library do it.
        if isExact, mantissa <= 1 << 53, (-22...22).contains(exponent) {
            let value = Double(mantissa)
            let scaled = exponent < 0 ? value / powers[-exponent] : value * powers[exponent]
            return isNegative ? -scaled : scaled
        }
        let plain = text.filter { $0 != UInt8(ascii: ",") }
        guard let value = Double(String(decoding: plain, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }

    private static let powers: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20,
        1e21, 1e22,
    ]
}
