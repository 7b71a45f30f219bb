import Foundation

/// Looks at files again and again, where the system does not tell of changes.
final class PollingWatcher: FileWatcher {
    private struct Mark: Equatable {
        var changed: Date?
        var size: Int?
        /// An editor that renames makes another file under the same name.
        var file: Int?
    }

    private let pause: () -> Void
    private var paths: [String] = []
    private var seen: [String: Mark] = [:]

    /// - Parameter pause: what passes the time between two looks.
    init(pause: @escaping () -> Void = { Thread.sleep(forTimeInterval: 0.3) }) {
        self.pause = pause
    }

    func watch(_ paths: [String]) {
        let known = Set(self.paths)
        let new = paths.filter { !known.contains($0) }
        self.paths += new
        seen.merge(Self.marks(new)) { old, _ in old }
    }

    func next() -> Bool {
        while true {
            let now = Self.marks(paths)
            // A file that is gone for the moment is being renamed; it counts when it is back.
            let saved = now.contains { seen[$0.key] != $0.value }
            seen.merge(now) { $1 }
            if saved { return true }
            pause()
        }
    }

    private static func marks(_ paths: [String]) -> [String: Mark] {
        var marks: [String: Mark] = [:]
        for path in paths {
            marks[path] = mark(path)
            for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
                marks["\(path)/\(name)"] = mark("\(path)/\(name)")
            }
        }
        return marks
    }

    /// Nil for a folder: what is in it counts.
    private static func mark(_ path: String) -> Mark? {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            attributes[.type] as? FileAttributeType != .typeDirectory
        else { return nil }
        return Mark(
            changed: attributes[.modificationDate] as? Date, size: attributes[.size] as? Int,
            file: attributes[.systemFileNumber] as? Int)
    }
}
