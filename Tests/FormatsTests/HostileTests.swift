import Formats
import Tables
import Testing
import Values

/// Whatever a file is made to be, an import ends, and every row is there or counted as a problem.
@Suite struct HostileTests {
    private static let readers = FileFormat.allCases.filter { $0.reader != nil }

    @Test(arguments: 0..<60)
    func `a spoilt file is read or refused`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let file = generator.pick(FixtureTests.cases).file
        var bytes = try Fixture.bytes(file)
        for _ in 0..<Int.random(in: 1...6, using: &generator) where bytes.count > 8 {
            let at = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: bytes.removeSubrange(at...)
            case 1: bytes[at] = 0
            case 2: bytes[at] = UInt8.random(in: 0...255, using: &generator)
            case 3: bytes.removeAll { $0 == 0x0A }
            case 4:
                bytes.insert(
                    contentsOf: Array(repeating: generator.pick([0x20, 0x2D, 0x22, 0x3A, 0x3D]), count: 500), at: at)
            default: bytes.insert(contentsOf: bytes[at...].prefix(200), at: at)
            }
        }
        for format in Self.readers { check(format, bytes, "seed \(seed), \(file)") }
    }

    @Test(arguments: readers)
    func `a line without end is one line`(format: FileFormat) throws {
        let line = String(repeating: "가: [", count: 200_000)
        for start in try FixtureTests.cases.filter({ $0.format == format }).map({ try Fixture.text($0.file) }) + [""] {
            check(format, Array((start + line).utf8), "a long line")
        }
    }

    @Test func `parts within parts end`() {
        var text = "From a Mon Jul  6 10:30:00 2020\nDate: Mon, 6 Jul 2020 10:30:00 +0000\n"
        for depth in 0..<2000 { text += "Content-Type: multipart/mixed; boundary=b\(depth)\n\n--b\(depth)\n" }
        check(.mbox, Array(text.utf8), "nested parts")
    }

    private func check(_ format: FileFormat, _ bytes: [UInt8], _ context: String) {
        do throws(InputError) {
            let (table, report) = try format.read(bytes, .seoul(.skip))
            #expect(table.count == report.rowCount, "\(context)")
            #expect(report.problems.count == min(report.problemCount, ImportReport.mostProblems), "\(context)")
        } catch {
            #expect(["import.no-records", "import.missing-column"].contains(error.code), "\(context): \(error)")
        }
    }
}
