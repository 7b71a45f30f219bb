import Testing
import Values

@testable import Statistics

@Suite struct BootstrapTests {
    static let first = [2.1, 3.4, 1.9, 8.8, 4.4, 2.7, 3.1, 5.9, 12.5, 2.2]
    static let second = [5.5, 6.1, 2.3, 9.9, 14.2, 7.7, 3.8, 6.6]

    static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    static func leavingOut(_ values: [Double], _ statistic: ([Double]) -> Double) -> [Double] {
        values.indices.map { place in statistic(values.indices.filter { $0 != place }.map { values[$0] }) }
    }

    /// The C library's old generator, so that Python can draw the same resamples.
    struct Draws {
        var state = 12345
        mutating func next(below count: Int) -> Int {
            state = (state * 1_103_515_245 + 12345) % (1 << 31)
            return (state >> 16) % count
        }
        mutating func means(of values: [Double], _ times: Int) -> [Double] {
            (0..<times).map { _ in mean(values.map { _ in values[next(below: values.count)] }) }
        }
    }

    // scipy.stats._resampling._bca_interval over the same resamples, then numpy.percentile
    @Test func correctsAsSciPyDoes() throws {
        var draws = Draws()
        let resampled = draws.means(of: Self.first, 400)
        let (estimate, left) = (Self.mean(Self.first), [Self.leavingOut(Self.first, Self.mean)])
        let wide = try #require(
            Bootstrap.biasCorrected(estimate, resampled, leavingOneOut: left, confidence: 0.95))
        #expect(near(wide.lower, 3.1415876313046707) && near(wide.upper, 7.252558780366705))
        let narrow = try #require(
            Bootstrap.biasCorrected(estimate, resampled, leavingOneOut: left, confidence: 0.8))
        #expect(near(narrow.lower, 3.5621318779335738) && near(narrow.upper, 6.489455936087107))
    }

    @Test func correctsDifferencesAsSciPyDoes() throws {
        var draws = Draws()
        _ = draws.means(of: Self.first, 400)
        let resampled = (0..<400).map { _ in
            draws.means(of: Self.second, 1)[0] - draws.means(of: Self.first, 1)[0]
        }
        let (a, b) = (Self.mean(Self.first), Self.mean(Self.second))
        let left = [
            Self.leavingOut(Self.first) { b - Self.mean($0) }, Self.leavingOut(Self.second) { Self.mean($0) - a },
        ]
        let interval = try #require(
            Bootstrap.biasCorrected(b - a, resampled, leavingOneOut: left, confidence: 0.95))
        #expect(near(interval.lower, -0.9629391036987515) && near(interval.upper, 5.577418854185707))
    }

    // scipy.stats.bootstrap(method='BCa', n_resamples=1_000_000)
    @Test func drawsItsOwnResamples() throws {
        let one = try #require(Bootstrap.interval(Self.first, statistic: Self.mean))
        #expect(abs(one.lower - Self.million.one.lower) < 0.1 && abs(one.upper - Self.million.one.upper) < 0.2)
        #expect(Bootstrap.interval(Self.first.reversed(), statistic: Self.mean) == one)
        let two = try #require(
            Bootstrap.interval(first: Self.first, second: Self.second) { Self.mean($1) - Self.mean($0) })
        #expect(abs(two.lower - Self.million.two.lower) < 0.2 && abs(two.upper - Self.million.two.upper) < 0.2)
    }

    static let million = (one: (lower: 3.15, upper: 7.56), two: (lower: -0.8375, upper: 5.48))

    @Test func whatCannotBeDrawnFrom() {
        #expect(Bootstrap.interval(Array(Self.first.prefix(7)), statistic: Self.mean) == nil)
        #expect(Bootstrap.interval(Array(repeating: 0.1, count: 12), statistic: Self.mean) == nil)
        #expect(Bootstrap.interval(Self.first + [.infinity], statistic: Self.mean) == nil)
        #expect(Bootstrap.interval(Self.first) { _ in .nan } == nil)
        #expect(Bootstrap.interval(first: Self.first, second: [1]) { $0[0] - $1[0] } == nil)
    }

    /// Exponential samples of twenty, whose mean is 1: SciPy's covers it 91.1 % of 3000 times.
    @Test func coversNearlyAsOftenAsItSays() throws {
        var generator = SplitMix64(seed: 20)
        var (covered, trials) = (0, 0)
        for _ in 0..<300 {
            let sample = (0..<20).map { _ in
                -Mathematics.logarithm(Double.random(in: 0x1p-53...1, using: &generator))
            }
            var resampled: [Double] = []
            for _ in 0..<400 {
                resampled.append(Self.mean(sample.map { _ in sample[Int.random(in: 0..<20, using: &generator)] }))
            }
            let interval = try #require(
                Bootstrap.biasCorrected(
                    Self.mean(sample), resampled, leavingOneOut: [Self.leavingOut(sample, Self.mean)], confidence: 0.95)
            )
            trials += 1
            if interval.contains(1) { covered += 1 }
        }
        let share = Double(covered) / Double(trials)
        #expect(abs(share - 0.911) < 0.05, "\(share) of \(trials)")
    }
}
