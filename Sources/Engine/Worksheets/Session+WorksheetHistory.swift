import Journal
package import ProgramModel
import Scripting
package import Values

extension Session {
    /// Every version of every worksheet, with what was handed in by each. The journal is read from its beginning: the state
    /// knows only what is in use.
    package func worksheetHistory() throws -> WorksheetHistory {
        var history = WorksheetHistory()
        var reader = journal.reader(from: 1)
        while let entries = try reader.next() {
            for entry in entries where WorksheetHistory.kinds.contains(entry.kind) {
                let fact = try FactCoding.fact(kind: entry.kind, version: entry.version, body: entry.body)
                history.add(fact, seq: entry.seq, at: entry.at)
            }
        }
        return history
    }

    /// The versions of one worksheet, oldest first.
    package func worksheetVersions(_ id: WorksheetID) throws -> [WorksheetVersion] {
        let history = try worksheetHistory()
        guard let versions = history.versions[id] else {
            // One that there is not at all is told as that.
            _ = try shelf(for: load().program).load(worksheet: id)
            throw Self.notInUse(id)
        }
        return versions
    }

    /// The text of a version, as it was when it came into use.
    package func source(of version: WorksheetVersion) throws -> String {
        let digest = version.adopted.script
        guard let blob = try journal.blob(digest) else { throw JournalError.missingBlob(digest) }
        return String(decoding: blob.bytes, as: UTF8.self)
    }

    /// The texts of the worksheets in use, by digest.
    package func worksheetSources(of program: Program) throws -> [Digest: String] {
        var sources: [Digest: String] = [:]
        for digest in program.worksheets.values.map(\.script) {
            if let blob = try journal.blob(digest) { sources[digest] = String(decoding: blob.bytes, as: UTF8.self) }
        }
        return sources
    }

    /// A version with what its functions say.
    func comparable(_ version: WorksheetVersion) throws -> (WorksheetDefinition, WorksheetFunctions) {
        (version.definition, WorksheetCode(try source(of: version)).functions(of: version.definition))
    }

    private static func notInUse(_ id: WorksheetID) -> InputError {
        InputError(
            code: "worksheet.not-in-use",
            what: LocalizedText(
                ko: "이 프로그램은 ‘\(id)’을(를) 아직 쓴 적이 없습니다", en: "this program has not used ‘\(id)’ yet"),
            next: LocalizedText(
                ko: "‘moim worksheet show \(id)’로 내용을 보세요. 처음 낼 때부터 판이 남습니다.",
                en:
                    "‘moim worksheet show \(id)’ shows what it asks. Versions are kept from the first time it is handed in."
            ))
    }
}
