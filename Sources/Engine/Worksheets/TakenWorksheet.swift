package import Foundation
package import ProgramModel
import Values

/// A worksheet from elsewhere, read and found sound: a published folder, or a script alone.
package struct TakenWorksheet {
    package let definition: WorksheetDefinition
    package let text: String
    /// As the person knows the script, for errors.
    package let label: String
    /// Nil for a script alone.
    package let manifest: WorksheetManifest?
    /// Texts of the indicators that came with it.
    package let indicators: [IndicatorID: String]

    /// - Parameter path: as the person wrote it.
    package static func read(_ url: URL, path: String) throws -> TakenWorksheet {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.filePath, isDirectory: &isFolder), isFolder.boolValue else {
            let text = try TextFile.read(url.filePath)
            return TakenWorksheet(
                definition: try SoundScript.worksheet(text, label: path), text: text, label: path, manifest: nil,
                indicators: [:])
        }
        return try read(PackageFolder(url, path: path))
    }

    private static func read(_ folder: PackageFolder) throws -> TakenWorksheet {
        let manifest = try folder.manifest()
        let changed = try folder.changed(manifest)
        guard changed.isEmpty else { throw self.changed(changed, in: folder, manifest) }
        let label = folder.label(manifest.scriptPath)
        let text = try folder.text(manifest.scriptPath) ?? ""
        let definition = try SoundScript.worksheet(text, label: label)
        guard definition.id == manifest.origin.worksheet else {
            throw WorksheetManifest.invalid(
                folder.label(WorksheetManifest.fileName),
                [LocalizedText(ko: "스크립트의 id는 ‘\(definition.id)’입니다", en: "the script's id is ‘\(definition.id)’")])
        }
        var indicators: [IndicatorID: String] = [:]
        for indicator in manifest.indicators where indicator.isIncluded {
            let path = WorksheetManifest.path(of: indicator.id)
            let text = try folder.text(path) ?? ""
            try SoundScript.indicator(text, id: indicator.id, label: folder.label(path))
            indicators[indicator.id] = text
        }
        return TakenWorksheet(
            definition: definition, text: text, label: label, manifest: manifest, indicators: indicators)
    }

    private static func changed(
        _ names: [String], in folder: PackageFolder, _ manifest: WorksheetManifest
    ) -> InputError {
        let list = names.joined(separator: ", ")
        return InputError(
            code: "package.file-changed",
            what: LocalizedText(
                ko: "펴낸 것과 다르거나 없는 파일이 있습니다: \(list)", en: "this is not as it was published, or missing: \(list)"),
            place: SourcePlace(file: folder.label(names[0])),
            next: LocalizedText(
                ko: "폴더를 다시 받으세요. 고친 것을 알고 쓰려면 스크립트만 더하세요: moim worksheet add \(folder.label(manifest.scriptPath))",
                en:
                    "Get the folder again. To take it knowing that it was changed, add the script alone: moim worksheet add \(folder.label(manifest.scriptPath))"
            ))
    }
}
