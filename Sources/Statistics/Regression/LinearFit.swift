/// A response as the sum of some columns, each times a coefficient, so that the squares of what is left are least: a
/// trend over time, or a step and a change of slope at an intervention.
///
/// Standard errors, intervals and p take what is left to be independent, normal and of one spread. A series seldom is
/// (see `Descriptive.autocorrelation`); with few points prefer the charts and the rank tests, which need none of it.
package struct LinearFit: Hashable, Sendable {
    /// The intercept first, where there is one.
    package let coefficients: [Double]
    package let standardErrors: [Double]
    /// With the degrees of freedom below.
    package let residualDeviation: Double
    /// The explained share of the squares around the mean, or around 0 without an intercept; nil where there are none.
    package let rSquared: Double?
    package let degreesOfFreedom: Int

    /// Nil unless there are more points than coefficients, all lists are as long, all values finite, and no column is a
    /// combination of the others.
    package init?(_ columns: [[Double]], _ response: [Double], hasIntercept: Bool = true) {
        guard columns.allSatisfy({ $0.count == response.count && $0.allSatisfy(\.isFinite) }) else { return nil }
        self.init(columns: columns.map { $0.map(DoubleDouble.init) }, response, hasIntercept)
    }

    package static func line(_ x: [Double], _ y: [Double]) -> LinearFit? { LinearFit([x], y) }

    /// The columns are x, x², …, x to the `degree`.
    package static func polynomial(_ x: [Double], _ y: [Double], degree: Int) -> LinearFit? {
        guard x.count == y.count, x.allSatisfy(\.isFinite), degree > 0 else { return nil }
        let base = x.map(DoubleDouble.init)
        var powers = [base]
        for _ in 1..<degree { powers.append(zip(powers[powers.count - 1], base).map { $0 * $1 }) }
        return LinearFit(columns: powers, y, true)
    }

    private init?(columns: [[DoubleDouble]], _ y: [Double], _ hasIntercept: Bool) {
        let response = y.map(DoubleDouble.init)
        let columns = (hasIntercept ? [y.map { _ in DoubleDouble(1) }] : []) + columns
        guard !columns.isEmpty, y.count > columns.count, y.allSatisfy(\.isFinite),
            let reduced = HouseholderQR(columns, response)
        else { return nil }
        degreesOfFreedom = y.count - columns.count
        let left = reduced.response[columns.count...].map { $0 * $0 }.sum()
        let deviation = (left / DoubleDouble(Double(degreesOfFreedom))).squareRoot()
        residualDeviation = deviation.double
        coefficients = reduced.solve(reduced.response).map(\.double)
        // Row i of the triangle's inverse has the length of the i-th standard error, in residual deviations.
        let inverse = columns.indices.map { k in
            reduced.solve(columns.indices.map { DoubleDouble($0 == k ? 1 : 0) })
        }
        standardErrors = columns.indices.map { i in
            (inverse.map { $0[i] * $0[i] }.sum().squareRoot() * deviation).double
        }
        let mean = hasIntercept ? response.sum() / DoubleDouble(Double(y.count)) : DoubleDouble(0)
        let total = response.map { ($0 - mean) * ($0 - mean) }.sum()
        rSquared = total.high > 0 ? 1 - (left / total).double : nil
    }

    /// Student's interval for a coefficient; nil for one that there is not.
    package func interval(_ index: Int, confidence: Double = 0.95) -> Interval? {
        guard coefficients.indices.contains(index), confidence > 0, confidence < 1 else { return nil }
        let t = -Student.quantile((1 - confidence) / 2, degrees: Double(degreesOfFreedom))
        return Interval(
            estimate: coefficients[index], lower: coefficients[index] - t * standardErrors[index],
            upper: coefficients[index] + t * standardErrors[index], confidence: confidence)
    }

    /// The two-sided p of a coefficient of zero. No number of points keeps it from being as small as it likes: that is what
    /// assuming normal values buys.
    package func p(_ index: Int) -> Double? {
        guard coefficients.indices.contains(index) else { return nil }
        guard standardErrors[index] > 0 else { return coefficients[index] == 0 ? 1 : 0 }
        let t = abs(coefficients[index]) / standardErrors[index]
        return 2 * Student.cumulative(-t, degrees: Double(degreesOfFreedom))
    }
}
