import Statistics
import Testing
import Values

/// NIST Statistical Reference Datasets, univariate summary statistics: data and certified values.
@Suite struct DescriptiveTests {
    struct Reference: Sendable, CustomTestStringConvertible {
        var name: String
        var data: [Double]
        var mean: Double
        var deviation: Double
        var autocorrelation: Double
        /// How near the deviation must come. The last two sets lose digits where their data become binary.
        var tolerance = 1e-12
        var testDescription: String { name }
    }

    static let references = [
        Reference(
            name: "Mavro",
            data: [
                2.00180, 2.00170, 2.00180, 2.00190, 2.00180, 2.00170, 2.00150, 2.00140, 2.00150, 2.00150, 2.00170,
                2.00180,
                2.00180, 2.00190, 2.00190, 2.00210, 2.00200, 2.00160, 2.00140, 2.00130, 2.00130, 2.00150, 2.00150,
                2.00160,
                2.00150, 2.00140, 2.00130, 2.00140, 2.00150, 2.00140, 2.00150, 2.00160, 2.00150, 2.00160, 2.00190,
                2.00200,
                2.00200, 2.00210, 2.00220, 2.00230, 2.00240, 2.00250, 2.00270, 2.00260, 2.00260, 2.00260, 2.00270,
                2.00260,
                2.00250, 2.00240,
            ],
            mean: 2.00185600000000, deviation: 0.000429123454003053, autocorrelation: 0.937989183438248),
        Reference(
            name: "Michelso",
            data: [
                850, 740, 900, 1070, 930, 850, 950, 980, 980, 880, 1000, 980, 930, 650, 760, 810, 1000, 1000, 960, 960,
                960,
                940, 960, 940, 880, 800, 850, 880, 900, 840, 830, 790, 810, 880, 880, 830, 800, 790, 760, 800, 880, 880,
                880,
                860, 720, 720, 620, 860, 970, 950, 880, 910, 850, 870, 840, 840, 850, 840, 840, 840, 890, 810, 810, 820,
                800,
                770, 760, 740, 750, 760, 910, 920, 890, 860, 880, 720, 840, 850, 850, 780, 890, 840, 780, 810, 760, 810,
                790,
                810, 820, 850, 870, 870, 810, 740, 810, 940, 950, 800, 810, 870,
            ].map { 299 + $0 / 1000 },
            mean: 299.852400000000, deviation: 0.0790105478190518, autocorrelation: 0.535199668621283),
        Reference(
            name: "NumAcc1", data: [10_000_001, 10_000_003, 10_000_002], mean: 10_000_002, deviation: 1,
            autocorrelation: -0.5),
        Reference(
            name: "NumAcc2", data: [1.2] + (0..<500).flatMap { _ in [1.1, 1.3] }, mean: 1.2, deviation: 0.1,
            autocorrelation: -0.999),
        Reference(
            name: "NumAcc3", data: [1_000_000.2] + (0..<500).flatMap { _ in [1_000_000.1, 1_000_000.3] },
            mean: 1_000_000.2,
            deviation: 0.1, autocorrelation: -0.999, tolerance: 1e-9),
        Reference(
            name: "NumAcc4", data: [10_000_000.2] + (0..<500).flatMap { _ in [10_000_000.1, 10_000_000.3] },
            mean: 10_000_000.2, deviation: 0.1, autocorrelation: -0.999, tolerance: 1e-8),
    ]

    @Test(arguments: references) func certifiedValues(_ reference: Reference) {
        #expect(near(Descriptive.mean(reference.data), reference.mean, 1e-15))
        #expect(near(Descriptive.standardDeviation(reference.data), reference.deviation, reference.tolerance))
        #expect(
            near(
                Descriptive.autocorrelation(reference.data), reference.autocorrelation, max(reference.tolerance, 1e-11))
        )
    }

    // numpy.quantile([3, 1, 4, 1, 5, 9, 2, 6], p)
    @Test(arguments: [(0.0, 1.0), (0.1, 1.0), (0.25, 1.75), (0.5, 3.5), (0.9, 6.9), (1, 9)])
    func quantile(p: Double, expected: Double) {
        #expect(near(Descriptive.quantile([3, 1, 4, 1, 5, 9, 2, 6], p), expected, 1e-14))
    }

    @Test func nothingHasNoSummary() {
        #expect(Descriptive.mean([]) == nil)
        #expect(Descriptive.median([]) == nil)
        #expect(Descriptive.variance([4]) == nil)
        #expect(Descriptive.quantile([], 0.5) == nil)
        #expect(Descriptive.quantile([1], 1.5) == nil)
        #expect(Descriptive.autocorrelation([2, 2]) == nil)
    }

    @Test(arguments: UInt64(1)...20) func orderAndPlaceDoNotMatter(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let values = (0..<Int.random(in: 2...60, using: &generator)).map { _ in
            Double(Int.random(in: -50...50, using: &generator))
        }
        let shuffled = values.shuffled(using: &generator)
        #expect(Descriptive.mean(shuffled) == Descriptive.mean(values))
        #expect(near(Descriptive.variance(shuffled.map { $0 + 1000 }), Descriptive.variance(values) ?? 0, 1e-12))
        #expect(Descriptive.median(values) == Descriptive.quantile(shuffled, 0.5))
    }
}
