package import Foundation
import Journal
package import ProgramModel
import Values

/// A season to be read: a program's folder, or an archive of one.
package enum SeasonSource {
    /// - Parameters:
    ///   - path: as the person gave it, for errors.
    ///   - directory: where they stand.
    package static func open(
        _ path: String, from directory: URL, version: String, clock: any WallClock
    ) throws -> Session {
        let url = URL(fileURLWithPath: path, relativeTo: directory).standardizedFileURL
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.filePath, isDirectory: &isFolder), !isFolder.boolValue else {
            return try Session.open(
                try ProgramFolder.find(path, from: directory), access: .readOnly, clock: clock)
        }
        let contents = try ArchiveContents(url.filePath, shown: path, version: version)
        let journal = try MemoryJournal(program: contents.entries.first?.programID ?? path)
        try contents.write(into: journal)
        return Session(folder: ProgramFolder(url), journal: journal, clock: clock)
    }

    /// Several seasons side by side; each may be there only once.
    package static func compare(
        _ paths: [String], from directory: URL, version: String, clock: any WallClock
    ) throws -> SeasonComparison {
        let seasons = try paths.map { path in
            let session = try open(path, from: directory, version: version, clock: clock)
            return (program: try session.load().program, evidence: try session.evidence())
        }
        try RankingOutcome.requireDifferent(zip(paths, seasons).map { ($0, $1.evidence.season) })
        return SeasonComparison(seasons)
    }
}
