import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder for new files, made where there is none. With the last of its files given up, it goes again.
final class NewFolder {
    let url: URL
    private let isNew: Bool

    init(at url: URL) throws {
        self.url = url
        isNew = !FileManager.default.fileExists(atPath: url.filePath)
        do {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        } catch {
            throw FileProblem.unwritable(url.filePath)
        }
    }

    deinit {
        // Refused where something is in it.
        if isNew { rmdir(url.filePath) }
    }
}
