import Foundation
import Journal
package import ProgramModel
import Scripting
import Shipped
package import Values

/// Puts a worksheet from elsewhere among a program's own. The record is not touched: it comes into use, as any other does, when
/// it is first handed in, and the fact then says where it came from.
package struct AddedWorksheet {
    package let id: WorksheetID
    package let title: LocalizedText
    /// Where it came from; nil for a script alone.
    package let origin: WorksheetOrigin?
    /// Paths in the program's folder; empty where everything was there already.
    package let written: [String]
    /// It takes the place of another with this id.
    package let replaces: Bool

    /// - Parameters:
    ///   - id: nil keeps the one that it has.
    ///   - replacing: whether it may take the place of another with its id, as the next version.
    package static func add(
        _ taken: TakenWorksheet, to folder: ProgramFolder, as id: WorksheetID?, replacing: Bool, dryRun: Bool,
        clock: any WallClock
    ) throws -> AddedWorksheet {
        let text = try id.map { try renamed(taken, to: $0) } ?? taken.text
        let id = id ?? taken.definition.id
        let program = try program(in: folder, clock)
        var files: [(path: String, text: String)] = []
        for (indicator, text) in taken.indicators.sorted(by: { $0.key < $1.key }) {
            let path = "indicators/\(indicator).lua"
            if let known = known(
                path, program?.indicators[indicator]?.script, ShippedTexts.indicator(indicator.rawValue), in: folder)
            {
                guard known == Digest(of: text) else { throw indicatorTaken(indicator, taken) }
            } else {
                files.append((path, text))
            }
        }
        let path = "worksheets/\(id).lua"
        let known = known(path, program?.worksheets[id]?.script, ShippedTexts.worksheet(id.rawValue), in: folder)
        let isNew = known != Digest(of: text)
        if isNew {
            guard known == nil || replacing else { throw self.taken(id) }
            files.append((path, text))
            if let manifest = taken.manifest { files.append((ScriptShelf.manifestPath(of: id), manifest.text)) }
        }
        if !dryRun {
            for file in files {
                try TextFile.write(file.text, to: folder.url.appending(path: file.path), makingFolder: true)
            }
            // What the one before it came with says nothing of a script alone.
            if isNew, taken.manifest == nil {
                try? FileManager.default.removeItem(at: folder.url.appending(path: ScriptShelf.manifestPath(of: id)))
            }
        }
        return AddedWorksheet(
            id: id, title: taken.definition.title, origin: taken.manifest?.origin, written: files.map(\.path),
            replaces: isNew && known != nil)
    }

    /// The script that an id stands for now: the file, what is in use, or what ships.
    private static func known(
        _ path: String, _ adopted: Digest?, _ shipped: String?, in folder: ProgramFolder
    ) -> Digest? {
        let own = folder.url.appending(path: path).filePath
        if FileManager.default.fileExists(atPath: own) {
            // One that cannot be read is another one.
            return (try? TextFile.read(own)).map { Digest(of: $0) } ?? .zero
        }
        return adopted ?? shipped.map { Digest(of: $0) }
    }

    /// Nil before the record begins: a group may gather its worksheets first.
    private static func program(in folder: ProgramFolder, _ clock: any WallClock) throws -> Program? {
        guard FileManager.default.fileExists(atPath: folder.journal.filePath) else { return nil }
        return try Session.open(folder, access: .readOnly, clock: clock).load().program
    }

    private static func renamed(_ taken: TakenWorksheet, to id: WorksheetID) throws -> String {
        try IdentifierCheck.require(id.rawValue)
        guard id != taken.definition.id else { return taken.text }
        var expected = taken.definition
        expected.id = id
        if let text = WorksheetCode(taken.text).renamed(id),
            try WorksheetScript(source: text, file: taken.label).definition == expected
        {
            return text
        }
        throw InputError(
            code: "package.cannot-rename",
            what: LocalizedText(
                ko: "\(taken.label)은(는) id를 계산해서 만들어 바꿀 수 없습니다",
                en: "\(taken.label) computes its id, which cannot be changed"),
            place: SourcePlace(file: taken.label),
            next: LocalizedText(ko: "--as를 빼거나 스크립트를 고치세요.", en: "Leave out --as, or change the script."))
    }

    private static func taken(_ id: WorksheetID) -> InputError {
        InputError(
            code: "worksheet.taken",
            what: LocalizedText(
                ko: "이 프로그램에 내용이 다른 ‘\(id)’이(가) 이미 있습니다", en: "this program has another ‘\(id)’ already"),
            next: LocalizedText(
                ko: "‘--as 다른-id’로 이름을 바꿔 더하거나, ‘--replace’로 다음 판으로 삼으세요.",
                en: "Add it under another name with ‘--as ID’, or make it the next version with ‘--replace’."))
    }

    private static func indicatorTaken(_ indicator: IndicatorID, _ taken: TakenWorksheet) -> InputError {
        InputError(
            code: "package.indicator-taken",
            what: LocalizedText(
                ko: "함께 온 지표 ‘\(indicator)’이(가) 이 프로그램의 것과 다릅니다",
                en: "the indicator ‘\(indicator)’ that came with it is not the one of this program"),
            next: LocalizedText(
                ko: "이 프로그램의 지표를 그대로 쓰려면 스크립트만 더하세요: moim worksheet add \(taken.label)",
                en: "To go on with this program's own, add the script alone: moim worksheet add \(taken.label)"))
    }
}
