import Tables
import Testing

/// Counted on paper.
@Suite struct CohortTableTests {
    @Test func everyoneBelongsToTheirFirstPeriod() {
        let table = CohortTable([["a", "b"], ["a", "c"], ["b", "d", "e"], ["a", "c", "d"]])
        #expect(table.cohorts.map(\.first) == [0, 1, 2])
        #expect(table.cohorts.map(\.size) == [2, 1, 2])
        #expect(table.cohorts[0].cells == [.came(2), .came(1), .came(1), .came(1)])
        #expect(table.cohorts[1].cells == [.came(1), .came(0), .came(1)])
        #expect(table.cohorts[2].cells == [.came(2), .came(1)])
        #expect(table.returning(after: 1, skippingFirst: false) == (2, 5))
        #expect(table.returning(after: 1, skippingFirst: true) == (1, 3))
        #expect(table.returning(after: 3, skippingFirst: true) == (0, 0), "nobody could come so late")
    }

    @Test func whatWasNotWrittenDownIsNotZero() {
        let table = CohortTable([["a"], nil, ["a", "b"], []])
        #expect(table.cohorts.map(\.first) == [0, 2])
        #expect(table.cohorts[0].cells == [.came(1), .unknown, .came(1), .came(0)])
        #expect(table.cohorts[1].cells == [.came(1), .came(0)])
        #expect(table.returning(after: 1, skippingFirst: false) == (0, 1), "only of the second group it is known")
    }

    @Test func nobodyMakesNoGroup() {
        #expect(CohortTable([]).cohorts.isEmpty)
        #expect(CohortTable([nil, []]).cohorts.isEmpty)
    }
}
