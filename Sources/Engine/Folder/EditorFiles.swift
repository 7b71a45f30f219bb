import Foundation
import Shipped

/// What the Lua language server needs to complete and check scripts as they are written: its settings, and annotations
/// of all that scripts find. Files of the group's own are left as they are.
package struct EditorFiles {
    private static let files = [
        (path: ".luarc.json", shipped: "luarc.json"),
        (path: ".moim/moim.lua", shipped: "moim.lua"),
        (path: ".moim/lua.lua", shipped: "lua.lua"),
    ]

    private let folder: ProgramFolder

    package init(_ folder: ProgramFolder) {
        self.folder = folder
    }

    /// Writes those that are not there, and returns their paths in the folder.
    @discardableResult
    package func writeMissing(dryRun: Bool = false) throws -> [String] {
        var written: [String] = []
        for file in Self.files {
            let url = folder.url.appending(path: file.path)
            guard !FileManager.default.fileExists(atPath: url.filePath), let text = ShippedTexts.editor(file.shipped)
            else { continue }
            if !dryRun { try TextFile.write(text, to: url, makingFolder: true) }
            written.append(file.path)
        }
        return written
    }
}
