import Journal
import ProgramModel
import Values

/// Every script that the record has taken into use, in each of its versions.
struct ScriptHistory {
    struct Script: Hashable {
        /// The folder that such scripts lie in: `indicators`.
        var kind: String
        var id: String
        var version: Int?
        var digest: Digest
    }

    private(set) var scripts: [Script] = []

    init(_ session: Session, through last: Int) throws {
        var found: Set<Script> = []
        var reader = session.journal.reader()
        while let entries = try reader.next() {
            for entry in entries where entry.seq <= last && Self.kinds.contains(entry.kind) {
                let fact = try FactCoding.fact(kind: entry.kind, version: entry.version, body: entry.body)
                if let script = Self.script(of: fact) { found.insert(script) }
            }
        }
        scripts = found.sorted {
            ($0.kind, $0.id, $0.version ?? 0, $0.digest.hex) < ($1.kind, $1.id, $1.version ?? 0, $1.digest.hex)
        }
    }

    private static let kinds: Set<String> = [WorksheetAdopted.kind, IndicatorAdopted.kind, HypothesisSealed.kind]

    private static func script(of fact: Fact) -> Script? {
        switch fact {
        case .worksheetAdopted(let adopted):
            Script(
                kind: "worksheets", id: adopted.worksheet.definition.id.rawValue, version: adopted.worksheet.version,
                digest: adopted.worksheet.script)
        case .indicatorAdopted(let adopted):
            Script(
                kind: "indicators", id: adopted.indicator.definition.id.rawValue, version: adopted.indicator.version,
                digest: adopted.indicator.script)
        // A seal knows the rule by its text alone.
        case .hypothesisSealed(let sealed):
            sealed.seal.rule.map { Script(kind: "verdicts", id: "rule", version: nil, digest: $0) }
        default: nil
        }
    }
}
