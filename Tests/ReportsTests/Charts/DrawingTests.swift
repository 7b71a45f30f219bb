@testable import Reports
import Testing
import Values

struct DrawingTests {
    @Test(arguments: [
        (0, "0"), (-0.001, "0"), (1.005, "1"), (12.5, "12.5"), (12.05, "12.05"), (-3.14159, "-3.14"), (720, "720"),
        (0.999, "1"),
        (-0.5, "-0.5"),
    ])
    func numbers(_ value: Double, _ text: String) {
        #expect(SVGWriter.number(value) == text)
    }

    @Test func escapes() {
        #expect(SVGWriter.escaped("<a b=\"c\">'&\u{0}\u{1B}\u{FFFE}\n가") == "&lt;a b=&quot;c&quot;&gt;&#39;&amp; 가")
    }

    @Test(
        arguments: [
            ([0.2, 0.75], "%", ["0%", "20%", "40%", "60%", "80%"]),
            ([0.02, 0.055], "%", ["0%", "1%", "2%", "3%", "4%", "5%", "6%"]),
            ([0.1, 1], "%", ["0%", "20%", "40%", "60%", "80%", "100%"]),
            ([], "%", ["0%", "20%", "40%", "60%", "80%", "100%"]),
            ([8, 8], "명", ["7명", "8명", "9명"]), ([0, 0], "명", ["0명", "1명"]), ([3, 4], "명", ["3명", "4명"]),
            ([-12, 5], nil, ["-15", "-10", "-5", "0", "5"]),
            ([12_000, 16_500], "원", ["12,000원", "13,000원", "14,000원", "15,000원", "16,000원", "17,000원"]),
            ([2.5, 3.25], "h", ["2.4 h", "2.6 h", "2.8 h", "3.0 h", "3.2 h", "3.4 h"]),
            ([0.5, 0.5], "%", ["0%", "20%", "40%", "60%", "80%"]),
        ] as [([Double], String?, [String])])
    func ticksAreRoundNumbers(_ values: [Double], _ unit: String?, _ labels: [String]) {
        #expect(ValueAxis(covering: values, unit: unit).ticks.map(\.label) == labels)
    }

    @Test(arguments: 0..<400 as Range<UInt64>)
    func axesCoverTheirValues(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let scale = random.pick([1e-300, 1e-9, 0.01, 1, 100, 1e6, 1e15, 1e300])
        let values = (0..<Int.random(in: 1...6, using: &random)).map { _ in
            Double.random(in: -1...1, using: &random) * scale * random.pick([1, 1e-3])
        }
        let unit = random.pick(["%", nil, "명"])
        let axis = ValueAxis(covering: values, unit: unit, hasHeadroom: random.pick([true, false]))
        for value in values {
            #expect(
                -1e-9...1 + 1e-9 ~= axis.position(value), "seed \(seed): \(value) outside \(axis.lower)…\(axis.upper)")
        }
        #expect(2...10 ~= axis.ticks.count, "seed \(seed): \(axis.ticks.map(\.label))")
        #expect(Set(axis.ticks.map(\.label)).count == axis.ticks.count, "seed \(seed): \(axis.ticks.map(\.label))")
        let steps = zip(axis.ticks, axis.ticks.dropFirst()).map { axis.position($1.value) - axis.position($0.value) }
        for step in steps { #expect(abs(step - steps[0]) < 1e-6 && step > 0, "seed \(seed)") }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func labelsAreSpread(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let wishes = (0..<Int.random(in: 0...8, using: &random)).map { _ in Double.random(in: -20...220, using: &random)
        }
        let positions = LabelSpread.positions(wishes, size: 16, within: 0...200)
        let sorted = positions.sorted()
        for (a, b) in zip(sorted, sorted.dropFirst()) { #expect(b - a >= 16 - 1e-9, "seed \(seed): \(positions)") }
        for position in positions { #expect(8 - 1e-9...192 + 1e-9 ~= position, "seed \(seed)") }
        for i in wishes.indices {
            for j in wishes.indices where wishes[i] < wishes[j] { #expect(positions[i] < positions[j], "seed \(seed)") }
        }
    }

    @Test func aLonelyLabelStandsWhereItWishes() {
        #expect(LabelSpread.positions([50, 120], size: 16, within: 0...200) == [50, 120])
        #expect(LabelSpread.positions([100, 100], size: 16, within: 0...200) == [92, 108])
    }

    @Test func labelsAvoidLines() {
        #expect(LabelSpot.middle(width: 20, from: 0, to: 100, avoiding: []) == 50)
        #expect(LabelSpot.middle(width: 20, from: 0, to: 100, avoiding: [52]) == 16)
        #expect(LabelSpot.middle(width: 20, from: 0, to: 100, avoiding: [52, 10]) == 84)
        #expect(LabelSpot.middle(width: 20, from: 0, to: 100, avoiding: [52, 10, 90]) == 50)
    }

    @Test(
        arguments: [
            (0.45...0.77, "%", "45–77%"), (-4...3, "명", "-4 … 3명"), (1.5...2, "h", "1.5–2 h"),
            (0...Double.infinity, nil, "0–∞"),
            (-Double.infinity...0.5, "%", "−∞ – 50%"), (2...3, nil, "2–3"),
        ] as [(ClosedRange<Double>, String?, String)])
    func intervals(_ interval: ClosedRange<Double>, _ unit: String?, _ text: String) {
        #expect(IntervalText.text(interval, unit: unit) == text)
    }
}
