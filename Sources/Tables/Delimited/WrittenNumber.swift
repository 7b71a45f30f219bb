/// Reads numbers as sheets write them: `1234`, `-1,234.50`, `6.02e23`, `₩1,000`, `1,000원`, `12%`, and `(500)` for what
/// bookkeepers take away. A comma stands between groups of three digits or nowhere.
enum WrittenNumber {
    /// The nearest double; nil when the text is not a finite number. A per cent is a hundredth, as in the sheet that
    /// showed it so. With `inferring`, a text that looks more like a code than a quantity is not a number either:
    /// `007`, `+821012345678`.
    static func read(_ text: UnsafeBufferPointer<UInt8>, inferring: Bool = false) -> Double? {
        plain(text, inferring: inferring) ?? dressed(text, inferring: inferring)
    }

    /// A number in what sheets put around it. Only what `plain` refuses comes here, so it costs a number nothing.
    private static func dressed(_ text: UnsafeBufferPointer<UInt8>, inferring: Bool) -> Double? {
        guard let last = text.last, text.count > 1 else { return nil }
        func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: text[range]) }
        if text.first == UInt8(ascii: "("), last == UInt8(ascii: ")") {
            let inner = part(1..<text.count - 1)
            guard inner.first != UInt8(ascii: "("), inner.first != UInt8(ascii: "-") else { return nil }
            return read(inner, inferring: inferring).map { -$0 }
        }
        if last == UInt8(ascii: "%") {
            // Dividing rounds once; multiplying by a hundredth would round twice.
            return plain(part(0..<text.count - 1), inferring: inferring).map { $0 / 100 }
        }
        let isNegative = text.first == UInt8(ascii: "-")
        for mark in ["₩", "￦"] {
            let lead = Array(((isNegative ? "-" : "") + mark).utf8)
            if text.starts(with: lead), text.count > lead.count {
                guard let amount = plain(part(lead.count..<text.count), inferring: inferring), amount >= 0 else {
                    return nil
                }
                return isNegative ? -amount : amount
            }
        }
        let won = Array("원".utf8)
        guard text.count > won.count, text.suffix(won.count).elementsEqual(won) else { return nil }
        let rest = part(0..<text.count - won.count)
        let trimmed = rest.last == 0x20 ? part(0..<rest.count - 1) : rest
        return plain(trimmed, inferring: inferring)
    }

    private static func plain(_ text: UnsafeBufferPointer<UInt8>, inferring: Bool) -> Double? {
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
