import Statistics
import Testing
import Values

@Suite struct FunctionTests {
    // scipy.stats.norm.cdf(z)
    @Test(arguments: [
        (-37.0, 5.7255712225239266e-300), (-8, 6.22096057427174e-16), (-3, 0.0013498980316300933),
        (-1.959963984540054, 0.025), (-0.1, 0.460172162722971), (0, 0.5), (0.5, 0.6914624612740131),
        (1.645, 0.9500150944608786), (5, 0.9999997133484281),
    ])
    func normalCumulative(z: Double, expected: Double) {
        #expect(near(Normal.cumulative(z), expected, 1e-12))
    }

    // scipy.stats.norm.ppf(p)
    @Test(arguments: [
        (1e-300, -37.0470962993612), (1e-20, -9.262340089798409), (1e-5, -4.264890793922825),
        (0.025, -1.9599639845400545),
        (0.2, -0.8416212335729142), (0.5, 0.0), (0.7, 0.5244005127080407), (0.975, 1.959963984540054),
        (0.999999, 4.753424308817087),
    ])
    func normalQuantile(p: Double, expected: Double) {
        #expect(near(Normal.quantile(p), expected, 1e-13))
    }

    @Test func normalQuantileAtTheEdges() {
        #expect(Normal.quantile(0) == -.infinity)
        #expect(Normal.quantile(1) == .infinity)
        #expect(Normal.quantile(1.1).isNaN)
    }

    // scipy.special.betainc(a, b, x)
    @Test(arguments: [
        (0.5, 0.5, 0.1, 0.20483276469913345), (2, 3, 0.4, 0.5247999999999999), (10, 1, 0.9, 0.34867844010000004),
        (1, 30, 0.001, 0.029569032736914254), (200, 300, 0.35, 0.010341770254687632),
        (5000, 5000, 0.51, 0.9772579676754254),
        (0.1, 40, 0.5, 0.9999999999999939),
    ])
    func betaCumulative(a: Double, b: Double, x: Double, expected: Double) {
        #expect(near(Beta.cumulative(x, a, b), expected))
    }

    // scipy.special.betaincinv(a, b, p)
    @Test(arguments: [
        (0.5, 0.5, 0.1, 0.024471741852423214), (2, 3, 0.025, 0.06758598648854294), (1, 30, 0.975, 0.11570330822202778),
        (11, 1, 0.025, 0.7150858470818455), (200, 300, 0.5, 0.39986656271411614),
        (3, 18, 1e-08, 0.00020641727601314496),
    ])
    func betaQuantile(a: Double, b: Double, p: Double, expected: Double) {
        #expect(near(Beta.quantile(p, a, b), expected))
    }

    // scipy.special.gammainc(a, x), scipy.special.gammaincc(a, x)
    @Test(arguments: [
        (0.5, 0.1, 0.34527915398142317, 0.6547208460185768), (3, 2.5, 0.45618688411667035, 0.5438131158833297),
        (10, 30, 0.9999928782491372, 7.121750862815593e-06), (100, 80, 0.0171083130351331, 0.9828916869648668),
        (2, 40, 0.9999999999999998, 1.7418252446695558e-16),
    ])
    func gammaTails(a: Double, x: Double, lower: Double, upper: Double) {
        #expect(near(Gamma.lower(a, x), lower))
        #expect(near(Gamma.upper(a, x), upper))
    }

    // scipy.special.gammaincinv(a, p)
    @Test(arguments: [
        (1.0, 0.025, 0.025317807984289876), (5, 0.025, 1.6234863901184207), (6, 0.975, 11.66833207932267),
        (100, 0.5, 99.66686491931549), (0.5, 0.01, 7.854392895485092e-05),
    ])
    func gammaQuantile(a: Double, p: Double, expected: Double) {
        #expect(near(Gamma.quantile(p, a), expected))
    }

    // scipy.special.betainccinv(a, b, q) for tails that 1 − q would lose; scipy.special.gammainccinv(a, q)
    @Test func upperQuantilesKeepSmallTails() {
        #expect(near(Beta.upperQuantile(1e-20, 3, 18), 0.9417858298308128))
        #expect(near(Beta.upperQuantile(0.025, 4, 7), 0.6524528500599973))
        #expect(near(Gamma.upperQuantile(1e-20, 6), 61.980974159864175))
        #expect(near(Gamma.upperQuantile(0.025, 6), 11.66833207932267))
        #expect(Gamma.upperQuantile(0, 6) == .infinity && Gamma.upperQuantile(-1, 6).isNaN)
        #expect(Beta.upperQuantile(0, 3, 4) == 1 && Beta.upperQuantile(2, 3, 4).isNaN)
    }

    // scipy.stats.t.cdf(t, v), scipy.stats.t.ppf(p, v)
    @Test(arguments: [
        (1.0, -3.0, 0.10241638234956672, 0.975, 12.706204736174694),
        (5.0, 2.5, 0.9727549503288119, 0.025, -2.5705818356363155),
        (29.0, -1.2, 0.11992556363231273, 0.9, 1.311433647301551),
        (3.5, -40.0, 4.383220554686509e-06, 1e-10, -848.5433456334763),
        (200.0, 0.3, 0.617755634905336, 0.6, 0.25368437919014747),
    ])
    func student(degrees: Double, t: Double, cumulative: Double, p: Double, quantile: Double) {
        #expect(near(Student.cumulative(t, degrees: degrees), cumulative))
        #expect(near(Student.quantile(p, degrees: degrees), quantile))
    }

    @Test func outsideTheirDomainThereIsNoNumber() {
        #expect(Student.quantile(0.5, degrees: 0).isNaN && Student.cumulative(1, degrees: -1).isNaN)
        #expect(Student.quantile(1, degrees: 3) == .infinity && Student.quantile(1.5, degrees: 3).isNaN)
        #expect(Beta.cumulative(0.5, -1, 2).isNaN && Gamma.lower(-1, 2).isNaN && Normal.cumulative(.nan).isNaN)
    }

    // scipy.stats.binom.pmf(k, n, p)
    @Test(arguments: [
        (3, 10, 0.3, 0.2668279319999998), (0, 20, 0.05, 0.35848592240854227), (500, 1000, 0.5, 0.025225018178360804),
        (7, 7, 0.2, 1.2800000000000005e-05), (20, 1_000_000, 1e-05, 0.001866006671178523),
    ])
    func binomialProbability(k: Int, n: Int, p: Double, expected: Double) {
        #expect(near(Binomial(trials: n, chance: p).probability(k), expected))
    }

    // scipy.stats.binom.cdf(k, n, p)
    @Test(arguments: [
        (3, 10, 0.3, 0.6496107184000002), (0, 20, 0.05, 0.3584859224085422), (450, 1000, 0.5, 0.0008652680424881513),
        (6, 7, 0.2, 0.9999872),
    ])
    func binomialCumulative(k: Int, n: Int, p: Double, expected: Double) {
        #expect(near(Binomial(trials: n, chance: p).cumulative(k), expected))
    }

    // [int(scipy.stats.binom.ppf(0.05, n, 0.5)) for n in range(1, 60)]
    @Test func binomialQuantile() {
        let expected = [
            0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10, 11, 11, 11, 12, 12,
            13, 13,
            14, 14, 14, 15, 15, 16, 16, 17, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 21, 22, 22, 23, 23,
        ]
        #expect((1...59).map { Binomial(trials: $0, chance: 0.5).quantile(0.05) } == expected)
    }

    // scipy.stats.hypergeom.pmf(k, M, n, N)
    @Test(arguments: [
        (1, 20, 7, 12, 0.0043343653250774005), (3, 24, 8, 10, 0.3266478216000359),
        (50, 1000, 100, 400, 0.008680835830928883),
    ])
    func hypergeometric(k: Int, population: Int, successes: Int, draws: Int, expected: Double) {
        let distribution = Hypergeometric(population: population, successes: successes, draws: draws)
        #expect(near(distribution.probability(k), expected))
        #expect(near(distribution.support.reduce(0) { $0 + distribution.probability($1) }, 1))
    }

    /// The reference output of Vigna's C code for this seed.
    @Test func splitMix() {
        var generator = SplitMix64(seed: 1_234_567)
        #expect(
            (0..<5).map { _ in generator.next() } == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431,
                16_408_922_859_458_223_821,
            ])
    }

    @Test(arguments: UInt64(1)...20) func quantilesInvertCumulatives(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let a = Double.random(in: 0.3...60, using: &generator)
        let b = Double.random(in: 0.3...60, using: &generator)
        let p = Double.random(in: 0.001...0.999, using: &generator)
        #expect(near(Beta.cumulative(Beta.quantile(p, a, b), a, b), p))
        #expect(near(Gamma.lower(a, Gamma.quantile(p, a)), p))
        #expect(near(Normal.cumulative(Normal.quantile(p)), p))
        // The mirror image of a beta distribution.
        #expect(near(Beta.quantile(p, a, b), 1 - Beta.quantile(1 - p, b, a), 1e-9))
    }
}
