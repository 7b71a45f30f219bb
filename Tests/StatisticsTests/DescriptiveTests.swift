import Statistics
import Testing
import Values

/// NIST Statistical Reference Datasets, univariate summary statistics: data and certified values. PiDigits is not among
/// them: the first 5000 digits of π have the mean 4.5358, where 4.5348 is certified.
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
            name: "Lew",
            data: [
                -213, -564, -35, -15, 141, 115, -420, -360, 203, -338, -431, 194, -220, -513, 154, -125, -559, 92,
                -21, -579, -52, 99, -543, -175, 162, -457, -346, 204, -300, -474, 164, -107, -572, -8, 83, -541,
                -224, 180, -420, -374, 201, -236, -531, 83, 27, -564, -112, 131, -507, -254, 199, -311, -495, 143,
                -46, -579, -90, 136, -472, -338, 202, -287, -477, 169, -124, -568, 17, 48, -568, -135, 162, -430,
                -422, 172, -74, -577, -13, 92, -534, -243, 194, -355, -465, 156, -81, -578, -64, 139, -449, -384,
                193, -198, -538, 110, -44, -577, -6, 66, -552, -164, 161, -460, -344, 205, -281, -504, 134, -28,
                -576, -118, 156, -437, -381, 200, -220, -540, 83, 11, -568, -160, 172, -414, -408, 188, -125, -572,
                -32, 139, -492, -321, 205, -262, -504, 142, -83, -574, 0, 48, -571, -106, 137, -501, -266, 190,
                -391, -406, 194, -186, -553, 83, -13, -577, -49, 103, -515, -280, 201, 300, -506, 131, -45, -578,
                -80, 138, -462, -361, 201, -211, -554, 32, 74, -533, -235, 187, -372, -442, 182, -147, -566, 25, 68,
                -535, -244, 194, -351, -463, 174, -125, -570, 15, 72, -550, -190, 172, -424, -385, 198, -218, -536,
                96,
            ],
            mean: -177.435000000000, deviation: 277.332168044316, autocorrelation: -0.307304800605679),
        Reference(
            name: "Lottery",
            data: [
                162, 671, 933, 414, 788, 730, 817, 33, 536, 875, 670, 236, 473, 167, 877, 980, 316, 950, 456, 92,
                517, 557, 956, 954, 104, 178, 794, 278, 147, 773, 437, 435, 502, 610, 582, 780, 689, 562, 964, 791,
                28, 97, 848, 281, 858, 538, 660, 972, 671, 613, 867, 448, 738, 966, 139, 636, 847, 659, 754, 243,
                122, 455, 195, 968, 793, 59, 730, 361, 574, 522, 97, 762, 431, 158, 429, 414, 22, 629, 788, 999,
                187, 215, 810, 782, 47, 34, 108, 986, 25, 644, 829, 630, 315, 567, 919, 331, 207, 412, 242, 607,
                668, 944, 749, 168, 864, 442, 533, 805, 372, 63, 458, 777, 416, 340, 436, 140, 919, 350, 510, 572,
                905, 900, 85, 389, 473, 758, 444, 169, 625, 692, 140, 897, 672, 288, 312, 860, 724, 226, 884, 508,
                976, 741, 476, 417, 831, 15, 318, 432, 241, 114, 799, 955, 833, 358, 935, 146, 630, 830, 440, 642,
                356, 373, 271, 715, 367, 393, 190, 669, 8, 861, 108, 795, 269, 590, 326, 866, 64, 523, 862, 840,
                219, 382, 998, 4, 628, 305, 747, 247, 34, 747, 729, 645, 856, 974, 24, 568, 24, 694, 608, 480, 410,
                729, 947, 293, 53, 930, 223, 203, 677, 227, 62, 455, 387, 318, 562, 242, 428, 968,
            ],
            mean: 518.958715596330, deviation: 291.699727470969, autocorrelation: -0.120948622967393),
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
