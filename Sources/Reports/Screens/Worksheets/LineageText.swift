import ProgramModel
import Values

/// Where a worksheet was taken from, in words.
enum LineageText {
    /// `‘Season 1’ (season-1), retro version 2, published 2026-09-07, CC-BY-4.0, 0123456789ab`
    static func line(_ origin: WorksheetOrigin) -> LocalizedText {
        let version =
            origin.version.map { LocalizedText(ko: " \($0)판", en: " version \($0)") } ?? LocalizedText(same: "")
        let rest = "\(origin.published), \(origin.license), \(origin.script.short)"
        return LocalizedText(
            ko: "‘\(origin.programTitle.ko)’(\(origin.program))의 \(origin.worksheet)\(version.ko), 펴낸 날 \(rest)",
            en: "‘\(origin.programTitle.en)’ (\(origin.program)), \(origin.worksheet)\(version.en), published \(rest)")
    }

    static func value(_ lineage: [WorksheetOrigin]?) -> Value {
        .array((lineage ?? []).map { .object(WorksheetManifest.value($0)) })
    }
}
