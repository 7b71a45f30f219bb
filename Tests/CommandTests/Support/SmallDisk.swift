import Foundation

/// A file system of a few megabytes, so that a disk can be filled without filling the machine's. Only the superuser may
/// mount one.
final class SmallDisk {
    let url: URL
    private let isMounted: Bool

    /// Whether this machine lets us; the test is skipped where it does not.
    static let isPossible: Bool = {
        #if os(Linux)
            guard let disk = try? SmallDisk(kilobytes: 64) else { return false }
            return disk.isMounted
        #else
            return false
        #endif
    }()

    init(kilobytes: Int) throws {
        url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "moim-disk-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
        isMounted = (try? Self.run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", url.path())) == 0
    }

    deinit {
        if isMounted { _ = try? Self.run("umount", url.path()) }
        try? FileManager.default.removeItem(at: url)
    }

    /// Leaves about so much room, and returns the file that takes the rest.
    func fill(leaving bytes: Int) throws -> URL {
        let ballast = url.appending(path: "ballast")
        let free = try FileManager.default.attributesOfFileSystem(forPath: url.path())[.systemFreeSize] as? Int ?? 0
        try Data(count: max(0, free - bytes)).write(to: ballast)
        return ballast
    }

    private static func run(_ command: String...) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
