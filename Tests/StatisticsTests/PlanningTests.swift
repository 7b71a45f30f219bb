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
}
