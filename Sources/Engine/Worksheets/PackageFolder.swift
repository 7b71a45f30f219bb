package import Foundation
package import ProgramModel
import Values

/// A published worksheet on disk, read with suspicion: plain files inside the folder, and nothing that leads out of it.
package struct PackageFolder {
    package let url: URL
    /// As the person knows it.
    package let path: String

    package init(_ url: URL, path: String) {
        self.url = url
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    package func label(_ name: String) -> String { path == "/" ? path + name : "\(path)/\(name)" }

    package func manifest() throws -> WorksheetManifest {
        let label = label(WorksheetManifest.fileName)
        guard let text = try text(WorksheetManifest.fileName) else {
            throw InputError(
                code: "package.no-manifest",
                what: LocalizedText(
                    ko: "\(path)에 \(WorksheetManifest.fileName)이 없어 펴낸 워크시트가 아닙니다",
                    en: "\(path) has no \(WorksheetManifest.fileName): it is no published worksheet"),
                place: SourcePlace(file: path),
                next: LocalizedText(
                    ko: "펴낸 폴더나 스크립트 파일을 쓰세요: moim worksheet add 파일.lua",
                    en: "Name a published folder, or the script: moim worksheet add FILE.lua"))
        }
        do {
            return try WorksheetManifest(try JSONReader.read(text), file: label)
        } catch let error as JSONSyntaxError {
            throw WorksheetManifest.invalid(label, [error.reason])
        }
    }

    /// The file's text; nil where it is not there. Nothing is followed: a link could lead anywhere.
    package func text(_ name: String) throws -> String? {
        guard let bytes = try bytes(name) else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw FileProblem.notUTF8(label(name)) }
        return text
    }

    package func bytes(_ name: String) throws -> [UInt8]? {
        guard PackagePath.accepts(name) else { throw Self.strange(label(name)) }
        var place = url
        let names = name.split(separator: "/")
        for (index, part) in names.enumerated() {
            place.append(path: String(part))
            guard let facts = try? FileManager.default.attributesOfItem(atPath: place.filePath) else { return nil }
            let isLast = index == names.count - 1
            guard (facts[.type] as? FileAttributeType) == (isLast ? .typeRegular : .typeDirectory),
                !isLast || (facts[.size] as? Int ?? 0) <= Self.largest
            else { throw Self.strange(label(name)) }
        }
        return try TextFile.bytes(place.filePath)
    }

    /// Files that are not what the manifest says, by their paths.
    package func changed(_ manifest: WorksheetManifest) throws -> [String] {
        try manifest.files.sorted { $0.key < $1.key }.compactMap { name, digest in
            try bytes(name).map { Digest(of: $0) } == digest ? nil : name
        }
    }

    private static let largest = 4 << 20

    private static func strange(_ label: String) -> InputError {
        InputError(
            code: "package.path",
            what: LocalizedText(
                ko: "\(label)은(는) 이 폴더 안의 평범한 파일이 아닙니다", en: "\(label) is no plain file of this folder"),
            place: SourcePlace(file: label),
            reasons: [
                LocalizedText(
                    ko: "링크, 폴더 밖으로 나가는 이름, 4 MiB가 넘는 파일은 읽지 않습니다",
                    en: "links, names that lead out of the folder and files over 4 MiB are not read")
            ],
            next: LocalizedText(
                ko: "링크 대신 파일 자체를 두거나 폴더를 다시 받으세요.", en: "Put the file itself there, or get the folder again."))
    }
}
