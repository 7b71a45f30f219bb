@testable import Values
import Testing

struct NumberTextTests {
    /// Expected texts are from Python's `decimal`, rounding the shortest spelling of each number half up.
    @Test(arguments: [
        (-0.0, 0, "0"), (0.6706, 3, "0.671"), (215.35, 0, "215"), (286060177334.28925, 3, "286,060,177,334.289"),
        (-30.632233, 2, "-30.63"), (29.53, 3, "29.530"), (-0.8728, 1, "-0.9"), (-4290202.205881, 2, "-4,290,202.21"),
        (-0.007, 2, "-0.01"), (-706.448, 2, "-706.45"), (-8.653, 2, "-8.65"), (46.4, 2, "46.40"), (0.005, 1, "0.0"),
        (0.0006, 3, "0.001"), (4346309.0, 1, "4,346,309.0"), (-144631600258.445, 1, "-144,631,600,258.4"),
        (-0.003, 0, "0"), (847430.425, 2, "847,430.43"), (-0.6, 0, "-1"), (1.115, 2, "1.12"), (0.125, 2, "0.13"),
        (2.5, 0, "3"), (-2.5, 0, "-3"), (999.995, 2, "1,000.00"), (9.99, 1, "10.0"),
        (1e21, 0, "1,000,000,000,000,000,000,000"), (Double.leastNonzeroMagnitude, 2, "0.00"),
        (0.1, 20, "0.10000000000000000000"),
        (123456789.125, 2, "123,456,789.13"), (0.5, 0, "1"), (0.05, 0, "0"), (0.05, 1, "0.1"),
    ])
    func fixed(_ value: Double, _ decimals: Int, _ text: String) {
        #expect(NumberText.fixed(value, decimals: decimals) == text)
    }

    @Test func percent() {
        #expect(NumberText.percent(0.125) == "12.5%")
        #expect(NumberText.percent(0.5) == "50%")
        #expect(NumberText.percent(0) == "0%")
        #expect(NumberText.percent(1) == "100%")
        #expect(NumberText.percent(2.0 / 3) == "66.7%")
        // The product 0.285 × 100 is not 28.5 in binary.
        #expect(NumberText.percent(0.285, decimals: 0) == "29%")
        #expect(NumberText.percent(-0.043) == "-4.3%")
    }

    @Test func whole() {
        #expect(NumberText.whole(0) == "0")
        #expect(NumberText.whole(-1_234_567) == "-1,234,567")
        #expect(NumberText.whole(Int64.min) == "-9,223,372,036,854,775,808")
        #expect(NumberText.whole(UInt64.max) == "18,446,744,073,709,551,615")
    }

    @Test func ratio() {
        #expect(NumberText.ratio(3, of: 8) == "3/8")
        #expect(NumberText.ratio(2.5, of: 1200) == "2.5/1,200")
    }

    @Test(
        arguments: [
            (0.125, "%", "12.5%"), (0.8333333, "%", "83.3%"), (0.00123, "%", "0.12%"), (30_000, "원", "30,000원"),
            (8, "명", "8명"), (2.5, "h", "2.5 h"), (12.345, nil, "12.3"), (0.003456, nil, "0.0035"),
            (1234.5, "km", "1,235 km"),
            (21.5, "°C", "21.5°C"), (0, "%", "0%"), (0, "명", "0명"), (1.5e21, "명", "1.5e21명"),
            (-9.999e-30, nil, "-1e-29"),
            (Double.nan, "%", "–"), (Double.infinity, nil, "–"),
        ] as [(Double, String?, String)])
    func reading(_ value: Double, _ unit: String?, _ text: String) {
        #expect(NumberText.reading(value, unit: unit) == text)
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func keepsTheValue(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let value = Double.random(in: -1e9...1e9, using: &random)
        let read = try #require(Double(NumberText.fixed(value, decimals: 4).replacing(",", with: "")))
        #expect(abs(read - value) <= 0.000_051, "seed \(seed)")
    }
}
