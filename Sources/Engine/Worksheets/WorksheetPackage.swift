package import ProgramModel
import Scripting
import Values

/// A worksheet ready to be published: what goes into the folder, but for the pages that people read.
package struct WorksheetPackage: Sendable {
    package var definition: WorksheetDefinition
    package var manifest: WorksheetManifest
    /// How it went; nil where nothing was handed in.
    package var tally: WorksheetTally?
    /// Texts by path: the script, and the group's own indicators that it names.
    package var scripts: [String: String]
    /// The file in the program's folder says something else than the version in use, which is what is published.
    package var isBehindFile: Bool
}

extension Session {
    /// Gathers a worksheet as the program uses it, or as its script stands when it is not in use yet.
    ///
    /// - Parameters:
    ///   - license: nil keeps the licence that the worksheet came with, or that `earlier` was published under.
    ///   - earlier: the publication that this one takes the place of.
    package func package(
        _ id: WorksheetID, license: String?, earlier: WorksheetManifest?, writer: String
    ) throws -> WorksheetPackage {
        let program = try load().program
        let shelf = shelf(for: program)
        let versions = try worksheetHistory().versions[id]
        let onDisk = Result { try shelf.load(worksheet: id) }
        let text: String
        let definition: WorksheetDefinition
        let lineage: [WorksheetOrigin]?
        if let used = versions?.last {
            (text, definition, lineage) = (try source(of: used), used.definition, used.adopted.lineage)
        } else {
            let (source, script) = try onDisk.get()
            (text, definition, lineage) = (source.text, script.definition, try shelf.lineage(of: id))
        }
        let (indicators, formulas) = try NamedIndicators(text, of: id, program, self).gather()
        let granted = try Self.license(license, lineage: lineage ?? [], earlier: earlier)
        let origin = WorksheetOrigin(
            worksheet: id, title: definition.title, program: program.definition.id,
            programTitle: program.definition.title, script: Digest(of: text), version: versions?.last?.number,
            license: granted, published: try day(nil))
        let uses = versions?.contains { !$0.submissions.isEmpty } == true ? try worksheetUses(id) : []
        let manifest = WorksheetManifest(
            origin: origin, lineage: lineage ?? [], phase: definition.phase, scope: definition.scope,
            indicators: indicators, writer: writer)
        return WorksheetPackage(
            definition: definition, manifest: manifest, tally: uses.first?.tally,
            scripts: formulas.merging([manifest.scriptPath: text]) { _, script in script },
            isBehindFile: versions != nil && (try? onDisk.get().source.text) != text)
    }

    /// A licence is the group's to give, so none is assumed; what came under one goes on under it unless another is named.
    private static func license(
        _ asked: String?, lineage: [WorksheetOrigin], earlier: WorksheetManifest?
    ) throws -> String {
        guard let license = asked ?? earlier?.origin.license ?? lineage.last?.license else {
            throw InputError(
                code: "package.no-license",
                what: LocalizedText(
                    ko: "남이 이 워크시트를 어떻게 써도 되는지 정해지지 않았습니다", en: "nothing says what others may do with this worksheet"),
                next: LocalizedText(
                    ko: "모임이 정한 이용 조건을 붙이세요. ‘--license CC-BY-4.0’이면 이름을 밝히고 누구나 쓰고 고칠 수 있습니다.",
                    en:
                        "Add the licence your group agreed on: with ‘--license CC-BY-4.0’ anyone may use and change it and names you."
                ))
        }
        guard LicenseRule.accepts(license) else {
            throw InputError(
                code: "package.license",
                what: LocalizedText(
                    ko: "‘\(license.prefix(80))’은(는) 이용 조건의 이름이 아닙니다",
                    en: "‘\(license.prefix(80))’ is no name of a licence"),
                next: LocalizedText(ko: "예: \(LicenseRule.expectation.ko)", en: "Give \(LicenseRule.expectation.en)."))
        }
        return license
    }
}
