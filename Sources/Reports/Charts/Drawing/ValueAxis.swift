import Values

/// A scale for values with ticks at round numbers.
struct ValueAxis {
    struct Tick {
        var value: Double
        var label: String
    }

    private(set) var lower: Double
    private(set) var upper: Double
    private(set) var ticks: [Tick] = []

    /// Covers all values, which must be finite. Percentages begin at zero, for they are shares of a whole; so do other
    /// values that come near it. Values that are all equal stand in the middle of a small range. With headroom, no
    /// value touches an end of the scale, save zero and 100 %, so that words find a place above and below.
    init(covering values: [Double], unit: String?, about count: Int = 5, hasHeadroom: Bool = false) {
        // Percent is scaled to whole numbers first, so that a step of 20 % is 20 and not nearly 0.2.
        let scale = unit == "%" ? 100.0 : 1.0
        let scaled = values.map { $0 * scale }
        var low = scaled.min() ?? 0
        var high = scaled.max() ?? (unit == "%" ? 100 : 1)
        if low == high {
            if low == 0 {
                high = unit == "%" ? 10 : 1
            } else if unit == "%" {
                (low, high) = (min(0, low * 1.5), low < 0 ? 0 : low <= 100 ? min(100, low * 1.5) : low * 1.2)
            } else {
                let room = max(low.magnitude * 0.1, low.rounded() == low ? 1 : 0)
                (low, high) = (low - room, high + room)
            }
        }
        if low > 0, unit == "%" || low < high * 0.5 { low = 0 }
        if high < 0, high > low * 0.5 { high = 0 }

        // Values that are counts get no ticks between whole numbers.
        let finest = scaled.allSatisfy { $0.rounded() == $0 } ? 1.0 : 0
        let step = Step(atLeast: max(finest, high / Double(count) - low / Double(count)), wide: unit == "%")
        var first = Int((low / step.size).rounded(.down))
        var last = Int((high / step.size).rounded(.up))
        if last == first { last += 1 }
        if hasHeadroom, let least = scaled.min(), let most = scaled.max() {
            let room = step.size / 10
            if least != 0, least - step.value(first) < room { first -= 1 }
            if most != 0, !(unit == "%" && most == 100), step.value(last) - most < room { last += 1 }
        }
        (lower, upper) = (step.value(first) / scale, step.value(last) / scale)
        ticks = (first...last).map { index in
            let label = step.label(index)
            return Tick(
                value: step.value(index) / scale, label: unit == "%" ? label + "%" : NumberText.attach(label, unit))
        }
    }

    /// 0 at the lower end, 1 at the upper.
    func position(_ value: Double) -> Double {
        // Halves first: the whole range of doubles does not fit into a double.
        (value / 2 - lower / 2) / (upper / 2 - lower / 2)
    }

    /// 1, 2 or 5 times a power of ten; 25 too for percentages, whose quarters people know.
    private struct Step {
        private var mantissa: Double
        private var power: Int

        init(atLeast raw: Double, wide: Bool) {
            var (low, power) = (1.0, 0)
            while low * 10 <= raw { (low, power) = (low * 10, power + 1) }
            while low > raw, power > -300 { (low, power) = (low / 10, power - 1) }
            let choices: [Double] = wide && power == 1 ? [1, 2, 2.5, 5] : [1, 2, 5]
            // Half a step too small is better than a chart that is half empty.
            if let mantissa = choices.first(where: { $0 * low >= raw * 0.85 }) {
                (self.mantissa, self.power) = (mantissa, power)
            } else {
                (self.mantissa, self.power) = (1, power + 1)
            }
        }

        var size: Double { value(1) }

        func label(_ index: Int) -> String {
            if index == 0 { return "0" }
            return NumberText.plainMagnitudes.contains(power)
                ? NumberText.fixed(value(index), decimals: max(0, -power)) : NumberText.scientific(value(index))
        }

        /// Divides by a whole power, which is exact, rather than multiply by a tenth, which is not.
        func value(_ index: Int) -> Double {
            var scale = 1.0
            for _ in 0..<power.magnitude { scale *= 10 }
            let count = Double(index) * mantissa
            return power < 0 ? count / scale : count * scale
        }
    }
}
