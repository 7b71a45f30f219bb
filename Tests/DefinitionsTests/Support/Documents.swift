import Foundation

/// The committed documents, by kind and by what is to be thought of them.
enum Documents {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Documents")

    static func texts(_ path: String) throws -> [String: String] {
        let folder = folder.appending(path: path)
        var texts: [String: String] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) where name.hasSuffix(".yaml") {
            texts[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        }
        return texts
    }
}
