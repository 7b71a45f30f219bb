/// Numbers as people write them: `1,234`, `12.5%`, `3/8`. The same bytes everywhere, whatever the machine's locale.
package enum NumberText {
    /// Exactly `decimals` digits after the point, thousands apart by commas. Text for what is not a number is `–`.
    package static func fixed(_ value: Double, decimals: Int) -> String {
        guard value.isFinite else { return missing }
        return write(DecimalDigits(value), decimals: decimals, trimming: false)
    }

    /// At most `decimals` digits after the point, without zeros at the end.
    package static func short(_ value: Double, decimals: Int = 2) -> String {
        guard value.isFinite else { return missing }
        return write(DecimalDigits(value), decimals: decimals, trimming: true)
    }

    package static func whole(_ value: some BinaryInteger) -> String {
        let text = String(value)
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }.map { $0 - 0x30 }
        return (text.utf8.first == UInt8(ascii: "-") ? "-" : "") + grouped(digits)
    }

    /// A fraction as percent: 0.125 is `12.5%`.
    package static func percent(_ fraction: Double, decimals: Int = 1) -> String {
        guard fraction.isFinite else { return missing }
        var digits = DecimalDigits(fraction)
        digits.shift(by: 2)
        return write(digits, decimals: decimals, trimming: true) + "%"
    }

    /// `3/8`: how many of how many.
    package static func ratio(_ numerator: Double, of denominator: Double) -> String {
        short(numerator) + "/" + short(denominator)
    }

    /// A reading with its unit. `%` means a fraction written as percent; a unit that begins with Hangul or a sign (`원`,
    /// `°`) follows at once, any other (`km`) after a space. About three digits that count are kept; what is
    /// larger or smaller than people write out is written as `1.5e21`.
    package static func reading(_ value: Double, unit: String?) -> String {
        guard value.isFinite else { return missing }
        let magnitude = DecimalDigits(value).magnitude
        if !plainMagnitudes.contains(magnitude) { return attach(scientific(value), unit == "%" ? nil : unit) }
        if unit == "%" { return percent(value, decimals: decimals(magnitude + 2)) }
        return attach(short(value, decimals: decimals(magnitude)), unit)
    }

    /// `1.5e21`, with three digits that count.
    package static func scientific(_ value: Double) -> String {
        var digits = DecimalDigits(value)
        var magnitude = digits.magnitude
        digits.shift(by: -magnitude)
        digits.round(decimals: 2)
        // 9.999 rounds to 10.0.
        magnitude += digits.magnitude
        digits.shift(by: -digits.magnitude)
        return write(digits, decimals: 2, trimming: true) + "e\(magnitude)"
    }

    /// The powers of ten that are still read more easily in full.
    package static let plainMagnitudes = -6...14

    package static func attach(_ number: String, _ unit: String?) -> String {
        guard let unit, let first = unit.unicodeScalars.first else { return number }
        let isLatin = first.properties.isAlphabetic && first.value < 0x1100
        return number + (isLatin ? " " : "") + unit
    }

    package static let missing = "–"

    private static func decimals(_ magnitude: Int) -> Int {
        magnitude >= 3 ? 0 : magnitude >= 1 ? 1 : magnitude >= -1 ? 2 : 1 - magnitude
    }

    private static func write(_ number: DecimalDigits, decimals: Int, trimming: Bool) -> String {
        var number = number
        number.round(decimals: decimals)
        var (whole, fraction) = number.parts(decimals: decimals)
        if trimming { while fraction.last == 0 { fraction.removeLast() } }
        var text = number.isNegative && !number.isZero ? "-" : ""
        text += grouped(whole)
        if !fraction.isEmpty { text += "." + fraction.map(String.init).joined() }
        return text
    }

    private static func grouped(_ digits: [UInt8]) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += "," }
            text += String(digit)
        }
        return text
    }
}
