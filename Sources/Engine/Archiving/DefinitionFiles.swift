import Archives
import Foundation
import ProgramModel
import Values

/// The files of a program's folder that it goes on by: its definition, its cycle, the group's own scripts with where they
/// came from, and what it wrote for its report.
struct DefinitionFiles {
    private let folder: ProgramFolder
    private let definition: ProgramDefinition

    init(_ folder: ProgramFolder, _ definition: ProgramDefinition) {
        self.folder = folder
        self.definition = definition
    }

    private static let scriptFolders = ["importers", "indicators", "verdicts", "worksheets"]

    /// As they stand now. A file that is gone, or whose name could not be restored everywhere, is left out.
    func files() throws -> [(path: String, bytes: [UInt8])] {
        var files = [("program.yaml", try TextFile.bytes(folder.definition.filePath))]
        if ["yaml", "yml"].contains((definition.cycle as NSString).pathExtension),
            ArchivePath.accepts(definition.cycle),
            let bytes = try? TextFile.bytes(folder.url.appending(path: definition.cycle).filePath)
        {
            files.append((definition.cycle, bytes))
        }
        for kind in Self.scriptFolders {
            let path = folder.url.appending(path: kind).filePath
            for name in try FileManager.default.fileExists(atPath: path) ? names(in: path) : [] {
                files.append(("\(kind)/\(name)", try TextFile.bytes(path + "/" + name)))
            }
        }
        for name in pages.filter(ArchivePath.accepts) {
            let path = "\(ReportPages.folder)/\(name)"
            files.append((path, try TextFile.bytes(folder.url.appending(path: path).filePath)))
        }
        files += calendars
        var seen: Set<String> = []
        return files.filter { seen.insert(ArchivePath.folded($0.0)).inserted }
    }

    private func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter {
            let name = $0 as NSString
            return ["lua", "json"].contains(name.pathExtension) && IdentifierRule.accepts(name.deletingPathExtension)
        }
    }

    /// Pages of the group's own and their pictures; whatever else lies there is not the report's.
    private var pages: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.reportPages.filePath)) ?? []
        return names.sorted().filter {
            ["md", "png", "jpg", "jpeg", "gif", "webp"].contains(($0 as NSString).pathExtension.lowercased())
        }
    }

    /// What cannot go along, since not every system could restore its name.
    var leftOut: [String] {
        pages.filter { !ArchivePath.accepts($0) }.map { "\(ReportPages.folder)/\($0)" }
    }

    /// Of a calendar of holidays only the days that the record took from it: whatever else somebody's calendar holds is
    /// nobody's business. They all go to the first file.
    private var calendars: [(path: String, bytes: [UInt8])] {
        (definition.meetings.calendars ?? []).filter(ArchivePath.accepts).enumerated().map { index, name in
            (name, Array(HolidayCalendar.text(index == 0 ? definition.meetings.holidays ?? [] : []).utf8))
        }
    }

    /// The definition and the cycle that the record runs on.
    static func asUsed(_ program: Program) -> String {
        CanonicalJSON.pretty([
            "definition": CanonicalCoding.value(program.definition), "cycle": CanonicalCoding.value(program.cycle),
        ]) + "\n"
    }
}
