import Statistics
import Testing

/// NumPy 2.4: the Gini coefficient as the mean of all differences over twice the mean, and shares of sorted sums.
@Suite struct ConcentrationTests {
    /// How many of fourteen events each of eighteen women attended (Davis, Gardner and Gardner 1941, as in NetworkX).
    static let davis: [Double] = [2, 2, 2, 3, 4, 4, 4, 4, 4, 4, 5, 6, 7, 7, 7, 8, 8, 8]
    /// The example in the definition of CHAOSS's contributor absence factor.
    static let chaoss: [Double] = [1000, 202, 90, 33, 332, 343, 42, 433]

    @Test(
        arguments: [
            (davis, 0.2340823970037453), ([1, 1, 1], 0), ([0, 0, 0, 10], 0.75), (chaoss, 0.4855050505050505),
            ([3, 1, 4, 1, 5, 9, 2, 6, 5.5], 0.3409436834094368),
        ] as [([Double], Double)])
    func gini(amounts: [Double], expected: Double) throws {
        #expect(abs(try #require(Concentration.gini(amounts)) - expected) < 1e-14)
    }

    @Test(
        arguments: [
            (davis, 0.1, 0.1797752808988764), (davis, 0.2, 0.34831460674157305), (davis, 0.5, 0.6741573033707865),
            (chaoss, 0.2, 0.5789898989898989), ([3, 1, 4, 1, 5, 9, 2, 6, 5.5], 0.5, 0.8082191780821918),
            ([1, 1, 1], 0, 0), ([1, 2, 3], 1, 1),
            // Three of thirty, although 0.1 × 30 is above 3 in binary.
            (Array(repeating: 1, count: 30), 0.1, 0.1),
        ] as [([Double], Double, Double)])
    func topShare(amounts: [Double], p: Double, expected: Double) throws {
        #expect(abs(try #require(Concentration.topShare(amounts, p)) - expected) < 1e-14)
    }

    @Test func absenceFactor() {
        #expect(Concentration.absenceFactor(Self.chaoss) == 2)
        #expect(Concentration.absenceFactor(Self.chaoss, share: 0.4) == 1)
        #expect(Concentration.absenceFactor(Self.chaoss, share: 1) == 8)
        #expect(Concentration.absenceFactor([1, 1, 1, 1]) == 2)
        #expect(Concentration.absenceFactor([0.1, 0.1, 0.1], share: 1) == 3)
        #expect(Concentration.absenceFactor([5, 0, 0], share: 1) == 1)
    }

    @Test(arguments: [[], [0, 0], [2, -1], [.infinity, 1], [.nan]] as [[Double]])
    func nothingIsHeld(amounts: [Double]) {
        #expect(Concentration.gini(amounts) == nil)
        #expect(Concentration.topShare(amounts, 0.1) == nil)
        #expect(Concentration.absenceFactor(amounts) == nil)
    }

    @Test(arguments: [-0.1, 1.1, .nan]) func sharesLieBetweenNothingAndAll(share: Double) {
        #expect(Concentration.topShare([1, 2], share) == nil)
        #expect(Concentration.absenceFactor([1, 2], share: share) == nil)
    }
}
