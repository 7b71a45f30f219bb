import Foundation
package import ProgramModel
import Values

/// Writes a published worksheet into its folder. Published twice, the bytes are the same.
package struct PublishedWorksheet {
    package let manifest: WorksheetManifest
    /// Paths in the folder that were written, the manifest last; empty where everything was there already.
    package let written: [String]
    /// Paths of an earlier publication that are no part of this one.
    package let removed: [String]

    /// The publication that is there; nil for a folder that is new or empty.
    ///
    /// Nothing is ever written over but an earlier publication of the same worksheet by the same program.
    package static func earlier(
        in folder: PackageFolder, worksheet: WorksheetID, program: ProgramID
    ) throws -> WorksheetManifest? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder.url.filePath, isDirectory: &isFolder) else { return nil }
        guard isFolder.boolValue,
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder.url.filePath)
        else { throw FileProblem.unwritable(folder.path) }
        if names.isEmpty { return nil }
        guard names.contains(WorksheetManifest.fileName) else { throw occupied(folder, nil) }
        let manifest = try folder.manifest()
        guard manifest.origin.worksheet == worksheet, manifest.origin.program == program else {
            throw occupied(folder, manifest)
        }
        return manifest
    }

    /// - Parameters:
    ///   - pages: makes the texts by path, beside the scripts; they tell the day.
    ///   - earlier: what `earlier(in:worksheet:program:)` found.
    package static func write(
        _ package: WorksheetPackage, to folder: PackageFolder, over earlier: WorksheetManifest?, dryRun: Bool,
        pages: (WorksheetManifest) -> [String: String]
    ) throws -> PublishedWorksheet {
        /// Everything in the folder, with the digests set in its manifest.
        func files(_ manifest: inout WorksheetManifest) -> [String: String] {
            let texts = pages(manifest).merging(package.scripts) { _, script in script }
            manifest.files = texts.mapValues { Digest(of: $0) }
            return texts
        }
        var manifest = package.manifest
        var texts = files(&manifest)
        if let earlier {
            // The same again is the same publication, of the same day.
            var same = package.manifest
            same.origin.published = earlier.origin.published
            let before = files(&same)
            if same == earlier { (manifest, texts) = (same, before) }
            try requireUntouched(folder, earlier, texts)
        }
        let removed = earlier.map { $0.files.keys.filter { texts[$0] == nil }.sorted() } ?? []
        var written: [String] = []
        for (path, text) in texts.sorted(by: { $0.key < $1.key }) + [(WorksheetManifest.fileName, manifest.text)]
        where try folder.text(path) != text {
            if !dryRun { try TextFile.write(text, to: folder.url.appending(path: path), makingFolder: true) }
            written.append(path)
        }
        if !dryRun {
            for path in removed { try? FileManager.default.removeItem(at: folder.url.appending(path: path)) }
        }
        return PublishedWorksheet(manifest: manifest, written: written, removed: removed)
    }

    /// What somebody changed by hand since is theirs to keep. A file that is already as it would be written is no hindrance:
    /// that is how an interrupted publication goes on.
    private static func requireUntouched(
        _ folder: PackageFolder, _ earlier: WorksheetManifest, _ texts: [String: String]
    ) throws {
        let changed = try earlier.files.keys.sorted().filter { path in
            guard let bytes = try folder.bytes(path) else { return false }
            let digest = Digest(of: bytes)
            return digest != earlier.files[path] && digest != texts[path].map { Digest(of: $0) }
        }
        guard !changed.isEmpty else { return }
        let list = changed.joined(separator: ", ")
        throw InputError(
            code: "package.edited",
            what: LocalizedText(
                ko: "\(folder.path)의 파일이 펴낸 뒤에 바뀌었습니다: \(list)",
                en: "in \(folder.path) this was changed since it was published: \(list)"),
            place: SourcePlace(file: folder.label(changed[0])),
            next: LocalizedText(
                ko: "다른 폴더에 펴내거나(-o), 고친 것을 버려도 되면 그 파일을 지우세요.",
                en: "Publish into another folder with -o, or remove the file if the change may go."))
    }

    private static func occupied(_ folder: PackageFolder, _ found: WorksheetManifest?) -> InputError {
        let reason = found.map {
            LocalizedText(
                ko: "거기에는 ‘\($0.origin.program)’의 ‘\($0.origin.worksheet)’이(가) 있습니다",
                en: "it holds ‘\($0.origin.worksheet)’ of ‘\($0.origin.program)’")
        }
        return InputError(
            code: "package.occupied",
            what: LocalizedText(
                ko: "\(folder.path) 폴더에 다른 것이 들어 있습니다", en: "the folder \(folder.path) holds something else"),
            place: SourcePlace(file: folder.path), reasons: [reason].compactMap(\.self),
            next: LocalizedText(ko: "-o로 빈 폴더나 새 폴더를 쓰세요.", en: "Name an empty or a new folder with -o."))
    }
}
