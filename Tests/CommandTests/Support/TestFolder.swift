import Foundation

/// This folder of tests, as the compiler saw it: where transcripts, snapshots and fixtures are.
enum TestFolder {
    static let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    static let package = url.deletingLastPathComponent().deletingLastPathComponent()

    static func fixture(_ name: String) -> URL { url.appending(path: "Fixtures/\(name)") }
}
