import Statistics
import Testing
import Values

@Suite struct LinearFitTests {
    /// To twelve digits each, also Filip, whose tenth powers cost ten digits of the thirty-one. A calculation with
    /// sixty digits in mpmath agrees with all of these certified values.
    @Test(arguments: RegressionReference.all) func certifiedValues(_ reference: RegressionReference) throws {
        let fit = try #require(
            reference.degree > 1
                ? LinearFit.polynomial(reference.columns[0], reference.response, degree: reference.degree)
                : LinearFit(reference.columns, reference.response, hasIntercept: reference.hasIntercept))
        #expect(fit.coefficients.count == reference.coefficients.count)
        for (own, certified) in zip(fit.coefficients, reference.coefficients) { #expect(near(own, certified, 1e-12)) }
        for (own, certified) in zip(fit.standardErrors, reference.errors) { #expect(near(own, certified, 1e-12)) }
        #expect(near(fit.residualDeviation, reference.deviation, 1e-12))
        #expect(near(fit.rSquared, reference.rSquared, 1e-12))
    }

    /// Wampler1 and Wampler2. The second is on its curve only up to the rounding of its own data.
    @Test func curvesThatFitExactly() throws {
        for (response, coefficients) in RegressionReference.exact {
            let fit = try #require(LinearFit.polynomial(RegressionReference.exactX, response, degree: 5))
            for (own, certified) in zip(fit.coefficients, coefficients) { #expect(near(own, certified, 1e-12)) }
            #expect(fit.residualDeviation < 1e-12 && fit.rSquared == 1)
        }
    }

    // scipy.stats.linregress([1..8], y): slope, stderr and pvalue; slope ± scipy.stats.t.ppf(0.975, 6) * stderr
    @Test func slopeOfATrend() throws {
        let fit = try #require(LinearFit.line((1...8).map(Double.init), [2.1, 2.9, 3.2, 4.8, 4.1, 5.5, 6.9, 6.2]))
        let slope = try #require(fit.interval(1))
        #expect(near(slope.estimate, 0.6535714285714287) && near(fit.p(1), 0.0003095069771466674))
        #expect(near(slope.lower, 0.4378724138805678) && near(slope.upper, 0.8692704432622895))
        #expect(fit.degreesOfFreedom == 6 && fit.interval(2) == nil && fit.p(2) == nil)
    }

    @Test func whatCannotBeFitted() {
        #expect(LinearFit.line([1, 2], [3, 4]) == nil)
        #expect(LinearFit.line([1, 1, 1], [3, 4, 5]) == nil)
        #expect(LinearFit([[1, 2, 3, 4], [0.1, 0.2, 0.4, 0.3], [2, 4, 6, 8]], [1, 2, 3, 4]) == nil)
        #expect(LinearFit([[1, 2, 3, 4, 7], [2, 4, 6, 8, 14]], [1, 2, 3, 4, 5]) == nil)
        #expect(LinearFit.line([1, 2, 3], [1, .nan, 2]) == nil)
        #expect(LinearFit.line([1, 2, 3, 4], [1, 2, 3]) == nil)
        #expect(LinearFit.polynomial([1, 2, 3, 4], [1, 2, 3, 4], degree: 0) == nil)
        #expect(LinearFit.line([1, 2, 3], [5, 5, 5])?.rSquared == nil)
    }

    @Test(arguments: UInt64(1)...20) func orderAndUnitsDoNotMatter(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let pairs = (0..<Int.random(in: 4...15, using: &generator)).map { index in
            (Double(index), Double.random(in: 0...9, using: &generator))
        }
        let shuffled = pairs.shuffled(using: &generator)
        let own = try #require(LinearFit.line(pairs.map(\.0), pairs.map(\.1)))
        let other = try #require(LinearFit.line(shuffled.map { 7 * $0.0 + 2010 }, shuffled.map { 3 * $0.1 - 5 }))
        #expect(near(other.coefficients[1], own.coefficients[1] * 3 / 7, 1e-12))
        #expect(near(other.p(1), own.p(1) ?? 0, 1e-10) && near(other.rSquared, own.rSquared ?? 0, 1e-10))
    }
}
