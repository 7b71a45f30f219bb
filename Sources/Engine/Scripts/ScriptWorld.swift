package import Foundation
import Journal
package import ProgramModel
import Values

/// Where a script is run: in a program's folder or outside of one, on its data or on files.
package struct ScriptWorld {
    /// The program's folder; nil outside of one.
    private let folder: ProgramFolder?
    private let clock: any WallClock

    /// - Parameters:
    ///   - program: the folder that was named; where none was, the nearest upward from `start`, if there is one.
    package init(program: String?, from start: URL, clock: any WallClock) throws {
        folder =
            program == nil ? try? ProgramFolder.find(nil, from: start) : try ProgramFolder.find(program, from: start)
        self.clock = clock
    }

    /// Files where any are named, else what the program has. A program without a journal has no data yet.
    package func data(files: [String: String], community: CommunityID?) throws -> ScriptData {
        guard files.isEmpty, let folder, FileManager.default.fileExists(atPath: folder.journal.filePath) else {
            return try .files(files, zone: zone)
        }
        return try .program(Session.open(folder, access: .readOnly, clock: clock), community: community)
    }

    /// The program's, as its definition has it now; else UTC.
    private var zone: Zone {
        get throws {
            guard let folder else { return .utc }
            let definition = try ProgramCreator(folder: folder, clock: clock).readDefinition()
            return Zone(definition.zone) ?? .utc
        }
    }
}
