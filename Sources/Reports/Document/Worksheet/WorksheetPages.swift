package import ProgramModel
import Values

/// What people read in a published worksheet's folder: a page to print and a guide, each in both languages.
package enum WorksheetPages {
    /// Texts by path.
    package static func files(
        _ definition: WorksheetDefinition, _ manifest: WorksheetManifest, tally: WorksheetTally?
    ) -> [String: String] {
        var files: [String: String] = [:]
        for language in Language.allCases {
            files["page.\(language.rawValue).html"] = WorksheetPage.html(definition, language: language)
            let name = language == .en ? "GUIDE.md" : "GUIDE.\(language.rawValue).md"
            files[name] = WorksheetGuide(definition, manifest, tally: tally, language: language).text
        }
        return files
    }
}
