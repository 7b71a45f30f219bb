import Foundation

/// The `moim` that was built beside these tests, for what only a process of its own can show.
enum BuiltProgram {
    static let url: URL = {
        #if os(macOS)
            return Bundle(for: Marker.self).bundleURL.deletingLastPathComponent().appending(path: "moim")
        #else
            return URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
                .deletingLastPathComponent().appending(path: "moim")
        #endif
    }()

    private final class Marker {}

    struct Ended {
        var status: Int32
        var out: String
        var err: String
    }

    /// Runs several scripts of `Examples/` side by side, each into a folder of its own.
    static func examples(_ script: String, into folders: [URL], language: String) throws -> [Ended] {
        let running = try folders.map { folder in
            let process = Process()
            process.executableURL = TestFolder.package.appending(path: "Examples/\(script)")
            process.arguments = [folder.path()]
            var environment = ProcessInfo.processInfo.environment
            environment["MOIM"] = url.path()
            environment["LANG"] = language
            environment["LC_ALL"] = nil
            process.environment = environment
            // Files, not pipes: nobody reads while several run.
            let out = folder.appendingPathExtension("out")
            let err = folder.appendingPathExtension("err")
            process.standardOutput = try emptyFile(out)
            process.standardError = try emptyFile(err)
            process.standardInput = FileHandle.nullDevice
            try process.run()
            return (process, out, err)
        }
        return try running.map { process, out, err in
            process.waitUntilExit()
            return Ended(
                status: process.terminationStatus, out: try String(contentsOf: out, encoding: .utf8),
                err: try String(contentsOf: err, encoding: .utf8))
        }
    }

    private static func emptyFile(_ url: URL) throws -> FileHandle {
        try Data().write(to: url)
        return try FileHandle(forWritingTo: url)
    }
}
