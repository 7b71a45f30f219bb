/// A number as the unevaluated sum of two doubles: some 31 digits (Dekker 1971; Hida, Li and Bailey 2001). Least squares
/// with powers of x lose ten digits and more on the way; they are lost of 31 here, and not of 16.
struct DoubleDouble: Hashable, Sendable {
    let high: Double
    let low: Double

    init(_ value: Double) {
        high = value
        low = 0
    }

    /// What `high + low` is exactly; `low` must be the smaller.
    private init(_ high: Double, _ low: Double) {
        self.high = high + low
        self.low = low - (self.high - high)
    }

    var double: Double { high + low }

    static prefix func - (value: Self) -> Self { Self(-value.high, -value.low) }

    static func + (a: Self, b: Self) -> Self {
        let (sum, lost) = exactSum(a.high, b.high)
        let (lows, lostOfLows) = exactSum(a.low, b.low)
        let first = Self(sum, lost + lows)
        return Self(first.high, first.low + lostOfLows)
    }

    static func - (a: Self, b: Self) -> Self { a + -b }

    static func * (a: Self, b: Self) -> Self {
        let product = a.high * b.high
        let lost = (-product).addingProduct(a.high, b.high)
        return Self(product, lost + (a.high * b.low + a.low * b.high))
    }

    static func / (a: Self, b: Self) -> Self {
        let first = a.high / b.high
        let rest = a - b * Self(first)
        let second = rest.high / b.high
        let third = (rest - b * Self(second)).high / b.high
        return Self(first, second) + Self(third)
    }

    /// Newton's step from the root of the high part doubles its digits.
    func squareRoot() -> Self {
        guard high > 0 else { return Self(0) }
        let near = Self(high.squareRoot())
        return near + (self - near * near) / (near + near)
    }

    private static func exactSum(_ a: Double, _ b: Double) -> (sum: Double, lost: Double) {
        let sum = a + b
        let part = sum - a
        return (sum, (a - (sum - part)) + (b - part))
    }
}

extension Sequence<DoubleDouble> {
    func sum() -> DoubleDouble { reduce(DoubleDouble(0), +) }
}
