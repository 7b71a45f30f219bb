import Journal
package import ProgramModel
import Scripting
import Values

extension Session {
    /// How every worksheet went that something was handed in for, or one of them.
    package func worksheetUses(_ id: WorksheetID? = nil) throws -> [WorksheetUse] {
        let program = try load().program
        let history =
            try id.map { [$0: try worksheetVersions($0)] }
            ?? worksheetHistory().versions.filter { $0.value.contains { !$0.submissions.isEmpty } }
        let season = ProgramEvidence(program).season
        return try history.sorted { $0.key < $1.key }.map { _, versions in
            WorksheetUse(
                program: season, tally: try tally(versions, program),
                lineage: versions.last?.adopted.lineage ?? [])
        }
    }

    /// Whether a step without an answer was asked is not in the facts. Its condition is asked again: the stored script, on the
    /// answers that were handed in. A condition that looks at the program's indicators sees those that it has now.
    private func tally(_ versions: [WorksheetVersion], _ program: Program) throws -> WorksheetTally {
        var scripts: [Digest: WorksheetScript] = [:]
        return try WorksheetTally(versions) { submission, version in
            let digest = version.adopted.script
            do {
                let script =
                    try scripts[digest]
                    ?? WorksheetScript(
                        source: source(of: version), file: "worksheets/\(version.definition.id).lua",
                        budget: (program.definition.limits ?? ScriptLimits()).budget)
                scripts[digest] = script
                return try script.review(
                    submission.answers,
                    in: WorksheetSetting(
                        indicators: program.indicators.values.map(\.definition), cycle: submission.cycle,
                        member: submission.member)
                ).skipped
            } catch let error as JournalError {
                throw error
            } catch {
                // A script that stops on old answers, say under a lower limit: it is counted as not to be told.
                return nil
            }
        }
    }
}

/// Worksheets as several programs used them. Reads only.
package enum WorksheetReuses {
    package static func find(
        _ folders: [ProgramFolder], id: WorksheetID?, clock: any WallClock
    ) throws -> [WorksheetReuse] {
        let uses = try folders.map { folder in
            (folder, try Session.open(folder, access: .readOnly, clock: clock))
        }
        try RankingOutcome.requireDifferent(
            uses.map { ($0.0.url.filePath, ProgramEvidence(try $0.1.load().program).season) })
        let groups = WorksheetReuse.group(try uses.flatMap { try $0.1.worksheetUses() })
        guard let id else { return groups }
        let chosen = groups.filter { $0.isNamed(id) }
        guard !chosen.isEmpty else {
            let known = groups.flatMap { $0.uses.map(\.tally.id.rawValue) }
            throw InputError(
                code: "worksheet.nowhere",
                what: LocalizedText(
                    ko: "이 프로그램들에서 ‘\(id)’을(를) 낸 적이 없습니다", en: "nothing was handed in for ‘\(id)’ in these programs"),
                next: LocalizedText(
                    ko: "낸 적이 있는 것: \(Set(known).sorted().joined(separator: ", "))",
                    en: "Something was handed in for: \(Set(known).sorted().joined(separator: ", "))"))
        }
        return chosen
    }
}
