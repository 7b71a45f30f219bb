package import Foundation
import Values

extension ScriptSource {
    /// The scripts in a program's folder, worksheets first; outside of a program, those that ship.
    ///
    /// - Parameters:
    ///   - program: the folder that was asked for; nil is the nearest upward from `start`.
    package static func own(program: String?, from start: URL) throws -> [ScriptSource] {
        do {
            return try own(in: ProgramFolder.find(program, from: start))
        } catch let problem as InputError where problem.code == "folder.no-program" && program == nil {
            return shipped
        }
    }

    private static func own(in folder: ProgramFolder) throws -> [ScriptSource] {
        try ["worksheets", "indicators"].flatMap { kind in
            let path = folder.url.appending(path: kind).path(percentEncoded: false)
            // A program need not have any of its own.
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            return try names.filter { $0.hasSuffix(".lua") && !$0.hasPrefix(".") }.sorted().map { name in
                ScriptSource(text: try TextFile.read("\(path)/\(name)"), label: "\(kind)/\(name)")
            }
        }
    }
}
