import Engine
import ProgramModel
import Testing
import Values

/// What the program itself knows of its dues, as formulas see it.
@Suite struct OwnDuesTests {
    @Test func collectionIsReadFromTheProgramsOwnDues() throws {
        let folder = try TestFolder(TestFolder.definition + "\ndues: { amount: 30000, currency: KRW, to: manager }\n")
        let session = try folder.planned()
        _ = try session.pay("m1", amount: 30_000, method: .cash, TestFolder.request("2020-07-10T10:00"))
        // Two people are charged 30,000 on the 6th of July and of August, and one has paid once.
        let read = try session.compute(["dues_collection"], community: nil, TestFolder.request("2020-09-01T10:00"))
        let series = try #require(read.receipt.program.series("dues_collection", community: nil))
        #expect(series.readings.map(\.value) == [0.5, 0.25, nil])
        #expect(series.readings.map(\.numerator) == [30_000, 30_000, nil] && series.datasets.isEmpty)

        let unchanged = try session.compute(["dues_collection"], community: nil, TestFolder.request("2020-09-01T11:00"))
        #expect(unchanged.computed.map(\.computed) == [0])
        _ = try session.pay("m2", amount: 60_000, method: .transfer, TestFolder.request("2020-09-01T12:00"))
        let paid = try session.compute(["dues_collection"], community: nil, TestFolder.request("2020-10-01T10:00"))
        #expect(
            paid.receipt.program.series("dues_collection", community: nil)?.readings.map(\.value)
                == [0.5, 0.25, 0.5, nil])
    }

    @Test func whatWasWaivedOrPaidBackCountsAsThat() throws {
        let folder = try TestFolder(TestFolder.definition + "\ndues: { amount: 30000, currency: KRW, to: manager }\n")
        let session = try folder.planned()
        _ = try session.pay("m1", amount: 30_000, method: .cash, TestFolder.request("2020-07-10T10:00"))
        _ = try session.refund("m1", amount: 10_000, reason: "까닭", TestFolder.request("2020-07-20T10:00"))
        _ = try session.waive("m2", .amount(30_000), reason: "까닭", TestFolder.request("2020-07-20T10:00"))
        let read = try session.compute(["dues_collection"], community: nil, TestFolder.request("2020-09-01T10:00"))
        let series = try #require(read.receipt.program.series("dues_collection", community: nil))
        // July: 20,000 of the 30,000 that one of them still has to pay; August charges both.
        #expect(series.readings.map(\.numerator) == [20_000, 20_000, nil])
        #expect(series.readings.map(\.denominator) == [30_000, 90_000, nil])
    }

    @Test func withoutDuesThereIsNothingToRead() throws {
        let session = try TestFolder().planned()
        let read = try session.compute(["dues_collection"], community: nil, TestFolder.request("2020-09-01T10:00"))
        let series = read.receipt.program.series("dues_collection", community: nil)
        #expect(series?.readings.contains { $0.value != nil } != true)
    }
}
