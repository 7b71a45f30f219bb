import Foundation
import Values

@testable import Archives

extension Reproducer {
    /// Archives that came from somewhere, and places that cannot take one.
    static let archives: [Reproducer] = [
        line("archive.unreadable", .input, .begun, "restore none.zip again"),
        line("archive.not-zip", .input, .begun, "restore program.yaml again"),
        line("archive.unsafe-name", .input, .begun, "restore a.zip again") {
            try zip("z.writestr('../x', '')", in: $0)
        },
        line("archive.not-a-file", .input, .begun, "restore a.zip again") {
            try zip(
                "i = zipfile.ZipInfo('x'); i.create_system = 3; i.external_attr = 0o120777 << 16; z.writestr(i, 'y')",
                in: $0)
        },
        line("archive.repeated-name", .input, .begun, "restore a.zip again") {
            try zip("z.writestr('x', ''); z.writestr('X', '')", in: $0)
        },
        line("archive.swells", .input, .begun, "restore a.zip again") {
            try zip("z.writestr('x', bytes(40_000_000))", in: $0)
        },
        line("archive.damaged", .input, .begun, "restore a.zip again") {
            try zip("z.writestr(zipfile.ZipInfo('x'), 'here it stands')", in: $0)
            let bytes = Array(try Data(contentsOf: $0.root.appending(path: "a.zip")))
            try $0.write(bytes: Array(bytes.replacing(Array("stands".utf8), with: Array("stAnds".utf8))), to: "a.zip")
        },
        module(
            "archive.too-large", .input,
            because: "an archive of a gigabyte takes too long to make; lower limits do as well"
        ) {
            try zip("z.writestr('x', bytes(5_000_000))", in: $0)
            var limits = ArchiveLimits()
            limits.bytesOfFile = 1000
            try ZipReader($0.path("a.zip"), shown: "a.zip", limits: limits).forEachFile { _, _ in }
        },
        module("archive.unwritable", .store, because: "zip itself refuses nothing that a season holds") { _ in
            throw ArchiveError.unwritable(detail: "no room")
        },
        line("archive.not-a-season", .input, .begun, "restore a.zip again") { try zip("z.writestr('x', '')", in: $0) },
        line("archive.newer-format", .input, .begun, "restore a.zip again") {
            try zip("z.writestr('archive.json', '{\"kind\":\"moim.archive\",\"format\":9,\"needs\":\"9.0\"}')", in: $0)
        },
        forged("archive.bad-manifest") {
            $0["archive.json"] = $0["archive.json"].map {
                Data($0.map { $0 == UInt8(ascii: "1") ? UInt8(ascii: "2") : $0 })
            }
            $0["archive.json"] = Data(
                String(decoding: $0["archive.json"] ?? Data(), as: UTF8.self)
                    .replacing("\"format\": 2", with: "\"format\": 1").utf8)
        },
        forged("archive.wrong-digest") { $0["report.md"] = Data("nothing".utf8) },
        forged("archive.missing-file") { $0["report.md"] = nil },
        forged("archive.unlisted-file") { $0["blobs/x"] = Data() },
        forged("archive.other-state", relisted: true) { _ in },
        line("restore.not-empty", .input, .begun, "restore a.zip .") { $0.run("archive a.zip") },
        line("compare.format", .input, .begun, "compare . . -o out.pdf"),
    ]

    private static func zip(_ script: String, in sandbox: Sandbox) throws {
        try Python.run(
            "import sys, zipfile\nwith zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as z: \(script)",
            sandbox.path("a.zip"))
    }

    /// A real archive, changed; `relisted` with a list that agrees with it, and with another state.
    private static func forged(
        _ code: String, relisted: Bool = false, _ change: @escaping @Sendable (inout [String: Data]) -> Void
    ) -> Reproducer {
        line(code, .input, .begun, "restore a.zip again") { sandbox in
            sandbox.run("archive whole.zip")
            var files = try Unpacked(sandbox, "whole.zip").bytes
            change(&files)
            if relisted {
                files = try Forged.listed(files) { $0["state"] = .string(String(repeating: "0", count: 64)) }
            }
            try Unpacked.pack(files, into: sandbox.path("a.zip"))
        }
    }
}
