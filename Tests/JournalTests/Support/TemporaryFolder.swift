import Foundation

/// A folder that is removed with the last reference to it.
final class TemporaryFolder: Sendable {
    let root: String

    init() throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("moim-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: root)
        try? FileManager.default.removeItem(atPath: root)
    }

    func path(_ name: String) -> String { root + "/" + name }

    /// Everything in the folder, so that nothing can hide in a file that the test did not think of.
    func bytes() throws -> Data {
        try FileManager.default.contentsOfDirectory(atPath: root).sorted().reduce(into: Data()) { all, name in
            all += try Data(contentsOf: URL(fileURLWithPath: path(name)))
        }
    }
}
