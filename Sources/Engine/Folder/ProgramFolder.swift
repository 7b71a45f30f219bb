package import Foundation
import Values

/// A program on disk: `program.yaml`, the journal, and the group's own scripts beside them.
package struct ProgramFolder: Sendable {
    package let url: URL

    package init(_ url: URL) {
        self.url = url
    }

    package var definition: URL { url.appending(path: "program.yaml") }
    package var journal: URL { url.appending(path: "journal.db") }

    /// `explicit`, or the nearest folder upward from `start` that holds a `program.yaml`.
    package static func find(_ explicit: String?, from start: URL) throws -> ProgramFolder {
        if let explicit {
            let folder = ProgramFolder(URL(fileURLWithPath: explicit, relativeTo: start).standardizedFileURL)
            guard FileManager.default.fileExists(atPath: folder.definition.filePath) else {
                throw FileProblem.noProgram(folder.url)
            }
            return folder
        }
        var folder = start.standardizedFileURL
        while true {
            if FileManager.default.fileExists(atPath: folder.appending(path: "program.yaml").filePath) {
                return ProgramFolder(folder)
            }
            let parent = folder.deletingLastPathComponent()
            guard parent.filePath != folder.filePath else { throw FileProblem.noProgram(start) }
            folder = parent
        }
    }
}
