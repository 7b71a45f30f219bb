import Foundation
import Journal
import Testing
import Values

/// Erased means gone from every byte of the store's files.
@Suite struct ErasureTests {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path("journal.moim")
    }

    /// Words that appear nowhere else.
    private func person(_ number: Int, _ random: inout SplitMix64) -> PersonRecord {
        PersonRecord(
            id: "m\(number)", kind: "member",
            fields: [
                "name": .string("NAME\(number)#"), "phone": .string("PHONE\(number)#"),
                "aliases": [.string("ALIAS\(number)#")],
                "essay": .string(
                    (0..<Int.random(in: 0...3_000, using: &random)).map { _ in "ESSAY\(number)# " }.joined()),
            ])
    }

    /// Every byte of every file, as one text without ends in it, for the C library's search.
    private func everything() throws -> Data {
        var bytes = try folder.bytes()
        bytes.withUnsafeMutableBytes { bytes in
            for index in bytes.indices where bytes[index] == 0 { bytes[index] = 1 }
        }
        return bytes + [0]
    }

    private func traces(of number: Int, in bytes: Data) -> [String] {
        ["NAME", "name", "PHONE", "ALIAS", "alias", "ESSAY"].map { "\($0)\(number)#" }.filter { word in
            bytes.withUnsafeBytes { strstr($0.baseAddress!.assumingMemoryBound(to: CChar.self), word) != nil }
        }
    }

    /// People of all sizes come, change and go among entries, so that pages split, merge and are used again.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `nothing of an erased person is left in any file`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let journal = try SQLiteJournal.create(at: path, program: "a")
        var present: [Int] = []
        var number = 0
        for step in 0..<40 {
            var changes: [PersonChange] = []
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                number += 1
                present.append(number)
                changes.append(.save(person(number, &random)))
            }
            if let changed = present.randomElement(using: &random) { changes.append(.save(person(changed, &random))) }
            _ = try journal.append(append(onto: try journal.head(), [draft(step)], people: changes))
        }
        let before = try everything()
        for known in present { #expect(!traces(of: known, in: before).isEmpty) }
        present.shuffle(using: &random)
        for _ in 0..<5 {
            let gone = present.suffix(6)
            present.removeLast(gone.count)
            let result = try journal.append(
                append(onto: try journal.head(), [draft(1)], people: gone.map { .erase(id: "m\($0)") }))
            #expect(!result.erasureIsPending)
            let left = try everything()
            for erased in gone { #expect(traces(of: erased, in: left).isEmpty, "seed \(seed), person \(erased)") }
        }
        #expect(try journal.people().count == present.count)
        #expect(try ChainVerifier.verify(journal).isSound)
    }

    @Test func `an erasure that a reader holds up says so, and can be finished`() throws {
        var random = SplitMix64(seed: 1)
        let journal = try SQLiteJournal.create(at: path, program: "a", busyTimeout: .milliseconds(1))
        _ = try journal.append(append(onto: .empty, [draft(1)], people: [.save(person(1, &random))]))
        let raw = try RawDatabase(path)
        try raw.execute("BEGIN")
        #expect(try raw.number("SELECT count(*) FROM person") == 1)

        let result = try journal.append(append(onto: try journal.head(), [draft(2)], people: [.erase(id: "m1")]))
        #expect(result.erasureIsPending)
        #expect(try journal.person("m1") == nil)
        #expect(try !traces(of: 1, in: everything()).isEmpty)
        #expect(throws: JournalError.locked(path: path, waited: .milliseconds(1))) { try journal.scrub() }

        try raw.execute("COMMIT")
        try journal.scrub()
        #expect(try traces(of: 1, in: everything()).isEmpty)
    }
}
