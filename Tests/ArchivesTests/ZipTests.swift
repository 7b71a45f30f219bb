import Archives
import Foundation
import Testing
import Values

@Suite struct ZipTests {
    private static func zip(_ files: [(String, [UInt8])]) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let writer = try ZipWriter { bytes += $0 }
        for (name, content) in files { try writer.add(name, content) }
        try writer.finish()
        return bytes
    }

    private static func read(_ scratch: Scratch, _ name: String = "a.zip") throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        try ZipReader(scratch.path(name), shown: name).forEachFile { found[$0] = $1 }
        return found
    }

    @Test(arguments: 1...20) func `what is written comes back, by Python's reader too`(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let files = (0..<Int.random(in: 1...12, using: &random)).map { index -> (String, [UInt8]) in
            let size = [0, 1, 100, 70_000, 600_000].randomElement(using: &random) ?? 0
            return ("f\(index)/x-\(index).bin", (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) })
        }
        let scratch = try Scratch()
        let bytes = try Self.zip(files)
        #expect(try Self.zip(files) == bytes, "seed \(seed)")
        try scratch.write(bytes, to: "a.zip")
        let expected = Dictionary(files) { _, last in last }
        #expect(try Self.read(scratch) == expected, "seed \(seed)")
        let listed = try Python.run(
            """
            import sys, zipfile, hashlib
            with zipfile.ZipFile(sys.argv[1]) as z:
                assert z.testzip() is None
                for i in z.infolist():
                    print(i.filename, hashlib.sha256(z.read(i)).hexdigest(), i.date_time[0], oct(i.external_attr >> 16))
            """, scratch.path("a.zip"))
        let lines = files.map { "\($0.0) \(Digest(of: $0.1)) 1980 0o100644\n" }.joined()
        #expect(listed == lines, "seed \(seed)")
    }

    /// The bytes must not depend on where the machine stands.
    @Test func `no time and no user is in it`() throws {
        let bytes = Data(try Self.zip([("a", [1])]))
        // DOS date and time of 1 January 1980, 00:00, right after the method of compression.
        #expect(bytes[10..<14] == Data([0, 0, 0x21, 0]))
    }

    @Test func `what Python writes is read, folders and all`() throws {
        let scratch = try Scratch()
        try Python.run(
            """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as z:
                z.writestr("d/", ""); z.writestr("d/a.txt", "hello"); z.writestr("b", "x" * 1000, zipfile.ZIP_STORED)
            """, scratch.path("a.zip"))
        #expect(
            try Self.read(scratch) == [
                "d/a.txt": Array("hello".utf8), "b": Array(String(repeating: "x", count: 1000).utf8),
            ])
    }

    @Test(arguments: [
        "/etc/passwd", "../x", "a/../../x", "a/..", "..", ".", "a//b", "a/..\\\\b", "..\\\\x", "C:x", "", ".hidden",
        "a/.ssh/x", "한글", "a b", "a\\nb", "x.", "a" + String(repeating: "b", count: 300),
    ])
    func `a name that is not safe is refused`(name: String) throws {
        let scratch = try Scratch()
        try Python.run(
            """
            import sys, zipfile
            name = sys.argv[2].encode().decode("unicode_escape") if "\\\\" in sys.argv[2] else sys.argv[2]
            info = zipfile.ZipInfo("placeholder")
            info.filename = name
            info.external_attr = 0o100644 << 16
            with zipfile.ZipFile(sys.argv[1], "w") as z: z.writestr("good", "1"); z.writestr(info, "2")
            """, scratch.path("a.zip"), name)
        let error = #expect(throws: ArchiveError.self) { try Self.read(scratch) }
        #expect(error?.code == "archive.unsafe-name", "\(String(describing: error))")
    }

    /// A pipe is none of them: programs that pack what comes out of one note it so, and it is a file's content.
    @Test(arguments: [0o120777, 0o020644, 0o060644, 0o140644])
    func `a link, a device and a socket are refused`(mode: Int) throws {
        let scratch = try Scratch()
        try Python.run(
            """
            import sys, zipfile
            info = zipfile.ZipInfo("x"); info.create_system = 3
            info.external_attr = int(sys.argv[2]) << 16
            with zipfile.ZipFile(sys.argv[1], "w") as z: z.writestr(info, "/etc/passwd")
            """, scratch.path("a.zip"), String(mode))
        #expect(throws: ArchiveError.notAFile(path: "a.zip", name: "x")) { try Self.read(scratch) }
    }

    @Test(arguments: [("a", "a"), ("Readme", "README"), ("d/x", "D/X")])
    func `two files of one name are refused`(first: String, second: String) throws {
        let scratch = try Scratch()
        try Python.run(
            """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1], "w") as z: z.writestr(sys.argv[2], "1"); z.writestr(sys.argv[3], "2")
            """, scratch.path("a.zip"), first, second)
        #expect(throws: ArchiveError.repeatedName(path: "a.zip", name: second)) { try Self.read(scratch) }
    }

    @Test func `what swells is not unpacked to its end`() throws {
        let scratch = try Scratch()
        try Python.run(
            """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as z: z.writestr("zeros", bytes(50_000_000))
            """, scratch.path("a.zip"))
        #expect(throws: ArchiveError.swells(path: "a.zip", ratio: 200)) { try Self.read(scratch) }
    }

    /// A size that the file claims is believed by nobody.
    @Test func `each limit holds, whatever the file says`() throws {
        let scratch = try Scratch()
        try scratch.write(
            try Self.zip([("a", Array(repeating: 7, count: 3 << 20)), ("b", [1]), ("c", [1])]), to: "a.zip")
        func error(_ change: (inout ArchiveLimits) -> Void) -> ArchiveError? {
            var limits = ArchiveLimits()
            change(&limits)
            do {
                try ZipReader(scratch.path("a.zip"), shown: "a.zip", limits: limits).forEachFile { _, _ in }
                return nil
            } catch {
                return error as? ArchiveError
            }
        }
        #expect(error { _ in } == nil)
        #expect(error { $0.files = 2 }?.code == "archive.too-large")
        #expect(error { $0.bytesOfFile = 1 << 20 }?.code == "archive.too-large")
        #expect(error { $0.bytes = 2 << 20 }?.code == "archive.too-large")
        #expect(error { ($0.harmless, $0.ratio) = (1 << 20, 2) }?.code == "archive.swells")
    }

    @Test(arguments: 1...40) func `a file cut short is refused`(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let scratch = try Scratch()
        let whole = try Self.zip([("a", (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31) }), ("b", [1, 2, 3])])
        let cut = seed == 1 ? 0 : Int.random(in: 0..<whole.count, using: &random)
        try scratch.write(Array(whole[..<cut]), to: "a.zip")
        let error = #expect(throws: ArchiveError.self) { try Self.read(scratch) }
        #expect(["archive.not-zip", "archive.damaged"].contains(error?.code), "seed \(seed), \(cut) of \(whole.count)")
    }

    /// A changed byte is found by the checksum, or it changes nothing that is read.
    @Test(arguments: 1...200) func `no changed byte changes what is read`(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let scratch = try Scratch()
        let files: [(String, [UInt8])] = [("a", Array(repeating: 65, count: 900)), ("b/c", Array("1234567".utf8))]
        var bytes = try Self.zip(files)
        let place = bytes.indices.randomElement(using: &random) ?? 0
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        try scratch.write(bytes, to: "a.zip")
        guard let read = try? Self.read(scratch) else { return }
        for (name, content) in read where files.contains(where: { $0.0 == name }) {
            #expect(files.contains { $0.0 == name && $0.1 == content }, "seed \(seed), byte \(place)")
        }
    }

    @Test func `what is no zip file is told so`() throws {
        let scratch = try Scratch()
        for text in ["", "hello", "PK", "PK\u{3}\u{4}", "moim: 1\n"] {
            try scratch.write(Array(text.utf8), to: "a.zip")
            #expect(throws: ArchiveError.notZip(path: "a.zip")) { try Self.read(scratch) }
        }
        #expect(throws: ArchiveError.unreadable(path: "none.zip")) { try Self.read(scratch, "none.zip") }
        #expect(throws: ArchiveError.unreadable(path: "x")) {
            try ZipReader(scratch.url.path(), shown: "x").forEachFile { _, _ in }
        }
    }

    @Test func `a sink that fails is heard`() throws {
        struct Full: Error {}
        let writer = try ZipWriter { _ in throw Full() }
        #expect(throws: Full.self) {
            for index in 0..<10 {
                try writer.add("f\(index)", (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 7919 >> 3) })
            }
            try writer.finish()
        }
        #expect(ArchiveError.unwritable(detail: "x").code == "archive.unwritable")
    }
}
