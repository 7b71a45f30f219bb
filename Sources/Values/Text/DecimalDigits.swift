/// The shortest decimal that reads back as a number, so that rounding and shifting happen on the digits a person would
/// write: 1.115 rounds to 1.12 as on paper, though the nearest double lies below it, and 0.285 is 28.5 %, exactly.
struct DecimalDigits {
    var isNegative: Bool
    /// 0…9, the first not 0; empty for zero.
    private var digits: [UInt8] = []
    /// The value is 0.d₁d₂d₃… × 10^point.
    private var point = 0

    /// Takes finite numbers only.
    init(_ value: Double) {
        precondition(value.isFinite, "only finite numbers have digits")
        isNegative = value < 0
        var exponent = 0
        var fraction: Int?
        var text = value.magnitude.description.utf8[...]
        if let mark = text.firstIndex(of: UInt8(ascii: "e")) {
            exponent = Int(String(decoding: text[text.index(after: mark)...], as: UTF8.self)) ?? 0
            text = text[..<mark]
        }
        for byte in text {
            if byte == UInt8(ascii: ".") { fraction = digits.count } else { digits.append(byte - 0x30) }
        }
        point = (fraction ?? digits.count) + exponent
        let zeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(zeros)
        point -= zeros
        trim()
    }

    var isZero: Bool { digits.isEmpty }

    /// The power of ten of the first digit: 0 for 3.4, 2 for 340, -3 for 0.0034.
    var magnitude: Int { isZero ? 0 : point - 1 }

    /// Multiplies by a power of ten.
    mutating func shift(by powers: Int) {
        if !isZero { point += powers }
    }

    /// Halves go away from zero.
    mutating func round(decimals: Int) {
        let kept = point + decimals
        guard kept < digits.count else { return }
        guard kept >= 0 else { return digits = [] }
        let up = digits[kept] >= 5
        digits.removeSubrange(kept...)
        if up { increment() }
        trim()
    }

    /// Digits before the point, with at least a 0, and after it.
    func parts(decimals: Int) -> (whole: [UInt8], fraction: [UInt8]) {
        let whole = point > 0 ? (0..<point).map { $0 < digits.count ? digits[$0] : 0 } : [0]
        let fraction = (0..<max(0, decimals)).map { index -> UInt8 in
            let place = point + index
            return digits.indices.contains(place) ? digits[place] : 0
        }
        return (whole, fraction)
    }

    private mutating func increment() {
        var place = digits.count - 1
        while place >= 0 {
            if digits[place] < 9 {
                digits[place] += 1
                return
            }
            digits[place] = 0
            place -= 1
        }
        digits.insert(1, at: 0)
        point += 1
    }

    private mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { point = 0 }
    }
}
