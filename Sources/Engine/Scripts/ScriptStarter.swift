package import Foundation
package import Scripting
import Shipped
import Values

/// A first script for an author to go on from: short, commented, and with examples that hold.
package struct ScriptStarter: Sendable {
    package let kind: ScriptKind
    package let id: String
    package let text: String

    package init(_ kind: ScriptKind, id: String, title: String?) throws {
        try IdentifierCheck.require(id)
        self.kind = kind
        self.id = id
        // The title comes last: it may spell anything.
        var text = (ShippedTexts.template(kind.rawValue) ?? "").replacing(Self.id(of: kind), with: id)
        if let title {
            guard !title.allSatisfy(\.isWhitespace) else { throw Self.noTitle }
            for placeholder in Self.titles(of: kind) {
                text = text.replacing(LuaLiteral.quoted(placeholder), with: LuaLiteral.quoted(title))
            }
        }
        self.text = text
    }

    /// Where a program looks for it.
    package var path: String { "\(kind.rawValue)s/\(id).lua" }

    /// Whether it takes the place of one that ships.
    package var standsInForShipped: Bool {
        switch kind {
        case .worksheet: ShippedTexts.worksheet(id) != nil
        case .indicator: ShippedTexts.indicator(id) != nil
        case .importer: ShippedTexts.importer(id) != nil
        // None ships: the default rule is moim's own.
        case .verdict: false
        }
    }

    /// - Parameters:
    ///   - path: as the person knows the file, for errors.
    ///   - replacing: whether a file that is there may be written over.
    package func write(
        to url: URL, path: String, replacing: Bool, makingFolder: Bool, dryRun: Bool
    ) throws {
        if !replacing, FileManager.default.fileExists(atPath: url.filePath) { throw Self.exists(path) }
        if !dryRun { try TextFile.write(text, to: url, makingFolder: makingFolder) }
    }

    // MARK: What the templates say in the places of these

    private static func id(of kind: ScriptKind) -> String {
        switch kind {
        case .worksheet: "my-worksheet"
        case .indicator: "my_indicator"
        case .importer: "my-importer"
        case .verdict: "my-verdict"
        }
    }

    private static func titles(of kind: ScriptKind) -> [String] {
        switch kind {
        case .worksheet: ["새 워크시트", "New worksheet"]
        case .indicator: ["새 지표", "New indicator"]
        case .importer: ["새 형식", "New format"]
        case .verdict: ["새 규칙", "New rule"]
        }
    }

    // MARK: Errors

    private static let noTitle = InputError(
        code: "script.no-title", what: LocalizedText(ko: "제목이 비어 있습니다", en: "the title is empty"),
        next: LocalizedText(ko: "--title에 제목을 쓰거나 빼세요.", en: "Give --title some words, or leave it out."))

    private static func exists(_ path: String) -> InputError {
        InputError(
            code: "script.exists", what: LocalizedText(ko: "\(path) 파일이 이미 있습니다", en: "\(path) is there already"),
            place: SourcePlace(file: path),
            next: LocalizedText(
                ko: "다른 id를 쓰거나, 지금 있는 것을 버려도 되면 --force를 붙이세요.",
                en: "Choose another id, or add --force if what is there may go."))
    }
}
