import Foundation

/// An archive as Python's `zipfile` unpacks it, and packed again by it: what somebody does who has no moim.
struct Unpacked {
    let folder: URL
    /// Lasts as long as this does: the folder is in it.
    private let sandbox: Sandbox
    var bytes: [String: Data] = [:]

    init(_ sandbox: Sandbox, _ archive: String) throws {
        self.sandbox = sandbox
        folder = sandbox.root.appending(path: "unpacked-\(UUID().uuidString)", directoryHint: .isDirectory)
        try Python.run(
            "import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])", sandbox.path(archive),
            folder.path())
        let manager = FileManager.default
        for name in try manager.subpathsOfDirectory(atPath: folder.path()) {
            let url = folder.appending(path: name)
            var isFolder: ObjCBool = false
            guard manager.fileExists(atPath: url.path(), isDirectory: &isFolder), !isFolder.boolValue else { continue }
            bytes[name] = try Data(contentsOf: url)
        }
    }

    /// Packs `files` as an archive, with right checksums of zip.
    static func pack(_ files: [String: Data], into path: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pack-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, bytes) in files {
            let url = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try bytes.write(to: url)
        }
        try Python.run(
            """
            import pathlib, sys, zipfile
            root = pathlib.Path(sys.argv[1])
            with zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as z:
                for p in sorted(root.rglob("*")):
                    if p.is_file(): z.write(p, p.relative_to(root))
            """, folder.path(), path)
    }
}

enum Python {
    struct Failed: Error {
        var said: String
    }

    @discardableResult
    static func run(_ script: String, _ arguments: String...) throws -> String {
        let ended = try start(["-W", "ignore", "-c", script] + arguments)
        guard ended.status == 0 else { throw Failed(said: ended.err) }
        return ended.out
    }

    static func start(_ arguments: [String]) throws -> (status: Int32, out: String, err: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = arguments
        let (out, err) = (Pipe(), Pipe())
        process.standardOutput = out
        process.standardError = err
        try process.run()
        let said = out.fileHandleForReading.readDataToEndOfFile()
        let complained = err.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (
            process.terminationStatus, String(decoding: said, as: UTF8.self),
            String(decoding: complained, as: UTF8.self)
        )
    }
}
