package import ProgramModel
package import Values

/// A worksheet that was just published: where it lies and what is in the folder.
package struct PublishedWorksheetScreen: Screen {
    private let manifest: WorksheetManifest
    private let folder: String
    private let written: [String]
    private let removed: [String]
    private let isBehindFile: Bool
    private let dryRun: Bool

    /// - Parameters:
    ///   - folder: from where the person stands.
    ///   - isBehindFile: the script in the program's folder says something else than what was published.
    package init(
        _ manifest: WorksheetManifest, folder: String, written: [String], removed: [String], isBehindFile: Bool,
        dryRun: Bool
    ) {
        self.manifest = manifest
        self.folder = folder
        self.written = written
        self.removed = removed
        self.isBehindFile = isBehindFile
        self.dryRun = dryRun
    }

    package func text(_ language: Language, width: Int?) -> String {
        let (origin, place) = (manifest.origin, folder)
        let version =
            origin.version.map { LocalizedText(ko: " \($0)판", en: ", version \($0),") } ?? LocalizedText(same: "")
        let head: LocalizedText =
            if written.isEmpty && removed.isEmpty {
                LocalizedText(ko: "\(place)에 이미 그대로 펴내 두었습니다.", en: "\(place) holds just this already.")
            } else if dryRun {
                LocalizedText(
                    ko: "연습입니다. ‘\(origin.worksheet)’\(version.ko)을(를) \(place)에 펴내게 됩니다.",
                    en: "A dry run: ‘\(origin.worksheet)’\(version.en) would be published in \(place).")
            } else {
                LocalizedText(
                    ko: "‘\(origin.worksheet)’\(version.ko)을(를) \(place)에 펴냈습니다.",
                    en: "‘\(origin.worksheet)’\(version.en) is published in \(place).")
            }
        var out = ScreenText.paragraph(head[language], width: width)
        for path in written { out += ScreenText.bullet(path, mark: "+", width: width) }
        for path in removed { out += ScreenText.bullet(path, mark: "-", width: width) }
        out += ScreenText.paragraph(
            LocalizedText(
                ko: "이용 조건: \(origin.license) · 스크립트 \(origin.script.short)",
                en: "Licence: \(origin.license) · script \(origin.script.short)")[language], width: width)
        if isBehindFile {
            out += ScreenText.paragraph(
                LocalizedText(
                    ko: "알림: 스크립트는 그 뒤에 바뀌었습니다. 펴낸 것은 모임이 써 온 판입니다.",
                    en:
                        "Note: the script has changed since; what is published is the version in use."
                )[
                    language], width: width)
        }
        return out
            + ScreenText.paragraph(
                LocalizedText(
                    ko: "다른 프로그램에서: moim worksheet add \(place)", en: "In another program: moim worksheet add \(place)")[
                        language], width: width)
    }

    package var value: Value {
        [
            "folder": .string(folder), "manifest": manifest.value, "written": .array(written.map { .string($0) }),
            "removed": .array(removed.map { .string($0) }), "behind_file": .bool(isBehindFile),
            "dry_run": .bool(dryRun),
        ]
    }
}
