import Journal
import Scripting
package import ProgramModel
package import Values

extension Session {
    /// Facts with their places, oldest first; the last `last` of them, or all.
    package func log(last: Int?) throws -> [LoggedFact] {
        let head = try journal.head()
        let from = last.map { max(1, head.seq - $0 + 1) } ?? 1
        return try journal.entries(from: from).map { entry in
            LoggedFact(
                seq: entry.seq, at: entry.at, recorded: entry.recorded, command: entry.command, digest: entry.digest,
                fact: try FactCoding.fact(kind: entry.kind, version: entry.version, body: entry.body))
        }
    }

    /// The Lua of every formula that a program's readings or seals rest on.
    package func formulas(of program: Program) throws -> [Digest: String] {
        var digests = Set(program.indicators.values.map(\.script))
        digests.formUnion(program.series.map(\.formula))
        digests.formUnion(program.hypotheses.compactMap { $0.seal?.formula })
        var formulas: [Digest: String] = [:]
        for digest in digests {
            if let blob = try journal.blob(digest) { formulas[digest] = String(decoding: blob.bytes, as: UTF8.self) }
        }
        return formulas
    }

    /// Whether `program.yaml` says something else now than when the season began.
    package func definitionChanged(since program: Program) -> Bool {
        guard let now = try? ProgramCreator(folder: folder, clock: clock).readDefinition() else { return true }
        return now != program.definition
    }

    /// - Parameters:
    ///   - head: the digest that the journal must end with.
    ///   - noted: the digest that one of its entries must have.
    package func verify(head: String?, noted: String? = nil, readings: Bool = false) throws -> Verification {
        try ProgramVerifier(journal).verify(
            expected: try head.map(digest), noted: try noted.map(digest), readings: readings)
    }

    private func digest(_ text: String) throws -> Digest {
        guard let digest = Digest(hex: text.lowercased()) else {
            throw InputError(
                code: "verify.digest",
                what: LocalizedText(ko: "‘\(text)’은(는) 지문이 아닙니다", en: "‘\(text)’ is not a digest"),
                next: LocalizedText(
                    ko: "보고서나 회의록에 적힌 64자리 지문을 쓰세요.",
                    en: "Give the 64 digits printed in a report or in minutes."))
        }
        return digest
    }

    /// A worksheet as the program uses it, or as its script stands when it is not in use yet.
    package func worksheet(_ id: WorksheetID) throws -> WorksheetDefinition {
        let program = try load().program
        if let adopted = program.worksheets[id] { return adopted.definition }
        return try shelf(for: program).load(worksheet: id).script.definition
    }

    /// The worksheets that lie ready and are not in use yet.
    package func furtherWorksheets(than program: Program) -> FurtherScripts<WorksheetDefinition> {
        let shelf = shelf(for: program)
        let ids = shelf.worksheets.filter { program.worksheets[$0] == nil }
        return FurtherScripts(ids, folder: "worksheets") { try shelf.load(worksheet: $0).script.definition }
    }

    package func furtherIndicators(than program: Program) -> FurtherScripts<IndicatorDefinition> {
        let shelf = shelf(for: program)
        let ids = shelf.indicators.filter { program.indicators[$0] == nil }
        return FurtherScripts(ids, folder: "indicators") { try shelf.load(indicator: $0).script.definition }
    }

    /// A day, or today on the program's clock.
    package func day(_ day: CalendarDate?) throws -> CalendarDate {
        if let day { return day }
        let zone = Zone(try load().program.definition.zone)
        return zone?.date(of: clock.now()) ?? CalendarDate(dayNumber: 0)
    }
}
