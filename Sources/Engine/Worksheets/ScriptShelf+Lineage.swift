import Foundation
import ProgramModel
import Values

extension ScriptShelf {
    /// Beside a worksheet that was taken from elsewhere lies the manifest that it came with.
    static func manifestPath(of id: WorksheetID) -> String { "worksheets/\(id).json" }

    /// Where the group's own worksheet was taken from; nil where it was not, and for those that ship.
    func lineage(of id: WorksheetID) throws -> [WorksheetOrigin]? {
        let path = Self.manifestPath(of: id)
        let script = folder.url.appending(path: "worksheets/\(id).lua").filePath
        let url = folder.url.appending(path: path)
        guard FileManager.default.fileExists(atPath: script), FileManager.default.fileExists(atPath: url.filePath)
        else { return nil }
        do {
            let manifest = try WorksheetManifest(try JSONReader.read(TextFile.read(url.filePath)), file: path)
            return manifest.lineage + [manifest.origin]
        } catch let error as JSONSyntaxError {
            throw WorksheetManifest.invalid(path, [error.reason])
        }
    }
}
