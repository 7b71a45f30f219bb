import Foundation
package import ProgramModel
import Shipped
import Values

/// Finds scripts by id: the group's own file first, then the one that ships with moim.
package struct ScriptShelf: Sendable {
    package let folder: ProgramFolder
    let limits: ScriptLimits

    /// - Parameter limits: what the program allows its scripts to use.
    package init(_ folder: ProgramFolder, limits: ScriptLimits? = nil) {
        self.folder = folder
        self.limits = limits ?? ScriptLimits()
    }

    package func worksheet(_ id: WorksheetID) throws -> ScriptSource {
        try find(id.rawValue, in: "worksheets", shipped: ShippedTexts.worksheet, known: ShippedTexts.worksheets)
    }

    package func indicator(_ id: IndicatorID) throws -> ScriptSource {
        try find(id.rawValue, in: "indicators", shipped: ShippedTexts.indicator, known: ShippedTexts.indicators)
    }

    package func importer(_ id: String) throws -> ScriptSource {
        try find(id, in: "importers", shipped: ShippedTexts.importer, known: ShippedTexts.importers)
    }

    /// A group's own rule; none ships.
    package func verdict(_ id: String) throws -> ScriptSource {
        try find(id, in: "verdicts", shipped: { _ in nil }, known: [])
    }

    /// The ids of every worksheet that could be used, the group's own and those that ship.
    package var worksheets: [WorksheetID] { ids(in: "worksheets", shipped: ShippedTexts.worksheets) }

    package var indicators: [IndicatorID] { ids(in: "indicators", shipped: ShippedTexts.indicators) }

    private func ids<Tag>(in kind: String, shipped: [String]) -> [ID<Tag>] {
        let own = folder.url.appending(path: kind).filePath
        let files = (try? FileManager.default.contentsOfDirectory(atPath: own)) ?? []
        let ids = files.filter { $0.hasSuffix(".lua") }.map { String($0.dropLast(4)) }.filter(IdentifierRule.accepts)
        return Set(ids + shipped).sorted().map { ID($0) }
    }

    /// A shipped cycle by its name, or a file beside `program.yaml`.
    package func cycle(_ name: String) throws -> ScriptSource {
        let own = folder.url.appending(path: name)
        if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            return ScriptSource(text: try TextFile.read(own.filePath), label: name)
        }
        if let text = ShippedTexts.cycle(name) { return ScriptSource(text: text, label: "shipped:cycles/\(name).yaml") }
        throw Self.missing(name, kind: "cycles", known: ShippedTexts.cycles)
    }

    private func find(
        _ id: String, in kind: String, shipped: (String) -> String?, known: [String]
    ) throws -> ScriptSource {
        let label = "\(kind)/\(id).lua"
        let own = folder.url.appending(path: label)
        if FileManager.default.fileExists(atPath: own.filePath) {
            return ScriptSource(text: try TextFile.read(own.filePath), label: label)
        }
        if let text = shipped(id) { return ScriptSource(text: text, label: "shipped:\(label)") }
        throw Self.missing(id, kind: kind, known: known)
    }

    private static func missing(_ id: String, kind: String, known: [String]) -> InputError {
        let hint = Nearest.match(id, in: known)
        return InputError(
            code: "script.missing",
            what: LocalizedText(
                ko: "\(kind)/\(id) 파일이 없고, 딸려 온 것 가운데에도 없습니다",
                en: "there is no \(kind)/\(id), neither here nor among those that ship with moim"),
            next: hint.map { LocalizedText(ko: "‘\($0)’을(를) 뜻하셨나요?", en: "Did you mean ‘\($0)’?") }
                ?? others(than: id, kind: kind, known))
    }

    private static func others(than id: String, kind: String, _ known: [String]) -> LocalizedText {
        guard !known.isEmpty else {
            let command = "moim script new \(kind.dropLast()) \(id)"
            return LocalizedText(ko: "‘\(command)’로 하나 써 놓으세요.", en: "Begin one with ‘\(command)’.")
        }
        let list = known.joined(separator: ", ")
        return LocalizedText(ko: "딸려 온 것: \(list)", en: "Those that ship: \(list)")
    }
}
