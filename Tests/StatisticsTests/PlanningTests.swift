import Statistics
import Testing

@Suite struct PlanningTests {
    // ((z(.975) * sqrt(2 * m * (1 - m)) + z(.8) * sqrt(p * (1 - p) + q * (1 - q))) / (p - q)) ** 2 with scipy.stats.norm.ppf
    // gives 92.9988, 198.9634 and 21.0196.
    @Test(arguments: [(0.5, 0.7, 93), (0.1, 0.2, 199), (0.3, 0.0, 22)])
    func sampleSize(p: Double, q: Double, size: Int) {
        #expect(Planning.sampleSize(from: p, to: q) == size)
        #expect(Planning.sampleSize(from: q, to: p) == size)
        #expect(Planning.sampleSize(from: 1 - p, to: 1 - q) == size)
    }

    @Test func nothingToPlan() {
        #expect(Planning.sampleSize(from: 0.4, to: 0.4) == nil)
        #expect(Planning.smallestChange(from: 0.5, size: 3) == nil)
        #expect(Planning.smallestP(before: 0, after: 3) == nil)
    }

    @Test(arguments: [20, 60, 400]) func smallestChangeIsWhatTheSizeAllows(size: Int) throws {
        let rise = try #require(Planning.smallestChange(from: 0.3, size: size))
        #expect(try #require(Planning.sampleSize(from: 0.3, to: 0.3 + rise)) == size)
        let fall = try #require(Planning.smallestChange(from: 0.7, size: size, rising: false))
        #expect(near(fall, rise, 1e-9))
    }

    // 2 / scipy.special.comb(n, k)
    @Test func fewPointsHaveAFloor() {
        #expect(near(Planning.smallestP(before: 3, after: 3), 0.1))
        #expect(near(Planning.smallestP(before: 4, after: 4), 2.0 / 70))
        #expect(Planning.fewestAfter(before: 3) == 5)
        #expect(Planning.fewestAfter(before: 4) == 4)
        #expect(Planning.fewestAfter(before: 1) == 39)
    }

    /// NumPy 2: the shift that 80 % of 200 000 draws need; with it scipy.stats.mannwhitneyu rejects in 80 % of 20 000.
    @Test(arguments: [(4, 4, 2.885), (8, 8, 1.556), (10, 5, 1.799), (12, 12, 1.253)])
    func smallestShiftOfRanks(before: Int, after: Int, expected: Double) throws {
        let shift = try #require(Planning.smallestShift(before: before, after: after, deviation: 2))
        #expect(abs(shift / 2 - expected) < 0.1, "\(shift / 2)")
        #expect(Planning.smallestShift(before: before, after: after, deviation: 2) == shift)
    }

    @Test func shiftsThatNoTestCouldShow() throws {
        #expect(Planning.smallestShift(before: 3, after: 3, deviation: 1) == nil)
        #expect(Planning.smallestShift(before: 3, after: 5, deviation: 1) != nil)
        #expect(Planning.smallestShift(before: 0, after: 5, deviation: 1) == nil)
        // Two formulas meet where the one hands over to the other.
        let simulated = try #require(Planning.smallestShift(before: 31, after: 32, deviation: 1))
        let formula = try #require(Planning.smallestShift(before: 32, after: 32, deviation: 1))
        #expect(abs(simulated / formula - 1) < 0.06, "\(simulated) and \(formula)")
    }

    // (3 + scipy.stats.norm.ppf(1 - 0.2 ** (1 / k))) / 1.128
    @Test func smallestShiftOnChart() throws {
        #expect(near(Planning.smallestShiftOnChart(meanRange: 1, points: 1), 3.4056925829547118))
        #expect(near(Planning.smallestShiftOnChart(meanRange: 10, points: 4), 22.72661856597828))
        #expect(Planning.smallestShiftOnChart(meanRange: 1, points: 0) == nil)
    }
}
