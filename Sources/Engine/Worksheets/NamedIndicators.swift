import Foundation
import Journal
import ProgramModel
import Scripting
import Shipped
import Values

/// The indicators that a worksheet's script names, with the texts of those that do not ship: a worksheet must not arrive
/// without what it speaks of.
struct NamedIndicators {
    private let text: String
    private let worksheet: WorksheetID
    private let program: Program
    private let session: Session

    init(_ text: String, of worksheet: WorksheetID, _ program: Program, _ session: Session) {
        self.text = text
        self.worksheet = worksheet
        self.program = program
        self.session = session
    }

    /// Those named and those that they are made from, by id, and texts by their paths in the folder.
    func gather() throws -> (named: [WorksheetManifest.Indicator], texts: [String: String]) {
        var named: [IndicatorID: String?] = [:]
        var open = WorksheetCode(text).indicators
        while let id = open.popLast() {
            guard named[id] == nil else { continue }
            let (text, definition) = try indicator(id)
            let isOwn = ShippedTexts.indicator(id.rawValue) != text
            if isOwn, let answers = definition.answers, answers != worksheet,
                ShippedTexts.worksheet(answers.rawValue) == nil
            {
                throw needsWorksheet(id, answers)
            }
            named[id] = .some(isOwn ? text : nil)
            open += definition.from ?? []
        }
        let sorted = named.sorted { $0.key < $1.key }
        return (
            sorted.map { WorksheetManifest.Indicator(id: $0.key, isIncluded: $0.value != nil) },
            Dictionary(
                uniqueKeysWithValues: sorted.compactMap { id, text in
                    text.map { (WorksheetManifest.path(of: id), $0) }
                })
        )
    }

    /// As the program uses it, or as it lies ready.
    private func indicator(_ id: IndicatorID) throws -> (String, IndicatorDefinition) {
        if let adopted = program.indicators[id] {
            guard let blob = try session.journal.blob(adopted.script) else {
                throw JournalError.missingBlob(adopted.script)
            }
            return (String(decoding: blob.bytes, as: UTF8.self), adopted.definition)
        }
        let (source, script) = try session.shelf(for: program).load(indicator: id)
        return (source.text, script.definition)
    }

    private func needsWorksheet(_ indicator: IndicatorID, _ needed: WorksheetID) -> InputError {
        InputError(
            code: "package.needs-worksheet",
            what: LocalizedText(
                ko: "‘\(worksheet)’이(가) 쓰는 지표 ‘\(indicator)’은(는) 다른 워크시트 ‘\(needed)’의 답으로 계산합니다",
                en:
                    "‘\(indicator)’, which ‘\(worksheet)’ names, is computed from the answers to another worksheet, ‘\(needed)’"
            ),
            next: LocalizedText(
                ko: "한 폴더에는 워크시트 하나만 담습니다. 스크립트에서 그 지표를 빼세요.",
                en: "A folder holds one worksheet. Take that indicator out of the script."))
    }
}
