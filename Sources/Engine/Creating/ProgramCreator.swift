import Definitions
import Foundation
import Journal
package import ProgramModel
import Scripting
import Statecharts
package import Values

/// Makes a program: reads and checks everything it names, and only then writes the journal.
package struct ProgramCreator {
    package let folder: ProgramFolder
    package let clock: any WallClock

    package init(folder: ProgramFolder, clock: any WallClock) {
        self.folder = folder
        self.clock = clock
    }

    /// Everything checked, nothing written: what `new` would begin with.
    package struct Plan: Sendable {
        package var created: ProgramCreated
        package var worksheets: [WorksheetDefinition]
        package var indicators: [IndicatorDefinition]
        var scripts: [(source: ScriptSource, command: Command)]
    }

    package func plan(at: Timestamp) throws -> Plan {
        let definition = try readDefinition()
        let shelf = ScriptShelf(folder, limits: definition.limits)
        let source = try shelf.cycle(definition.cycle)
        let cycle = try CycleFile.read(source.text, file: source.label)
        let (chart, phase) = try CycleRunner.start(cycle, limits: definition.limits, at: at)
        var plan = Plan(
            created: ProgramCreated(
                definition: definition, calendar: try SeasonCalendar.expand(definition), cycle: cycle.withoutPlaces(),
                chart: chart, phase: phase),
            worksheets: [], indicators: [], scripts: [])
        let worksheets = CoreScripts.worksheets(for: definition)
        for id in worksheets {
            let (source, script) = try shelf.load(worksheet: id)
            plan.worksheets.append(script.definition)
            let lineage = try shelf.lineage(of: id)
            plan.scripts.append((source, .adoptWorksheet(script.definition, script: source.digest, lineage: lineage)))
        }
        for id in CoreScripts.indicators(for: definition) {
            for (source, script) in try shelf.load(withParts: id)
            where !plan.indicators.contains(where: { $0.id == script.definition.id }) {
                plan.indicators.append(script.definition)
                plan.scripts.append((source, .adoptIndicator(script.definition, script: source.digest)))
            }
        }
        if let verdict = definition.verdict { _ = try shelf.load(verdict: verdict) }
        if let essay = definition.admission.worksheet, !worksheets.contains(essay) {
            throw InputError(
                code: "program.essay-unknown",
                what: LocalizedText(
                    ko: "admission.worksheet의 ‘\(essay)’이(가) worksheets에 없습니다",
                    en: "admission.worksheet names ‘\(essay)’, which is not among the worksheets"),
                place: SourcePlace(file: "program.yaml"),
                next: LocalizedText(
                    ko: "worksheets에 더하거나 admission을 고치세요.", en: "Add it to worksheets, or change admission."))
        }
        try requireOutcome(definition, among: plan.indicators.map(\.id))
        return plan
    }

    /// - Parameter known: the indicators in use.
    private func requireOutcome(_ definition: ProgramDefinition, among known: some Sequence<IndicatorID>) throws {
        guard let outcome = definition.outcome, !known.contains(outcome) else { return }
        let list = known.sorted().map(\.rawValue).joined(separator: ", ")
        throw InputError(
            code: "program.outcome-unknown",
            what: LocalizedText(
                ko: "outcome의 ‘\(outcome)’은(는) 이 프로그램의 지표가 아닙니다",
                en: "outcome names ‘\(outcome)’, which is no indicator of this program"),
            place: SourcePlace(file: "program.yaml"),
            reasons: [LocalizedText(ko: "지표: \(list)", en: "indicators: \(list)")],
            next: LocalizedText(
                ko: "indicators에 더하거나 outcome을 고치세요.", en: "Add it to indicators, or change outcome."))
    }

    package func readDefinition() throws -> ProgramDefinition {
        let definition = try ProgramFile.read(TextFile.read(folder.definition.filePath), file: "program.yaml")
        if let remarks = definition.limits?.remarks, !remarks.isEmpty {
            throw InputError(
                code: "program.limits",
                what: LocalizedText(
                    ko: "limits가 moim이 스크립트에 허용하는 것보다 큽니다",
                    en: "limits allows scripts more than moim does"),
                place: SourcePlace(file: "program.yaml"), reasons: remarks,
                next: LocalizedText(
                    ko: "더 작은 값을 쓰거나 그 줄을 지우세요.", en: "Write smaller values, or leave those lines out."))
        }
        return try HolidayFiles(folder: folder).filled(definition)
    }

    /// What the files say now, and what that would do to a program that runs on an earlier version of them.
    package func revision(of program: Program) throws -> RevisionPlan {
        let definition = try readDefinition()
        try requireOutcome(
            definition, among: Set(program.indicators.keys).union(CoreScripts.indicators(for: definition)))
        let source = try ScriptShelf(folder).cycle(definition.cycle)
        let cycle = try CycleFile.read(source.text, file: source.label).withoutPlaces()
        let chart = try CompiledChart(cycle)
        let paths = try ChartPaths(cycle)
        let revision = ChartRevision(of: program.chart, from: program.cycle, to: chart)
        return RevisionPlan(
            definition: definition, calendar: try SeasonCalendar.relay(definition, for: program), cycle: cycle,
            revision: revision,
            phase: CycleRunner.phase(of: revision.state, in: chart) ?? program.phase,
            unreachedStates: paths.isCut ? [] : paths.unreachedStates,
            unreachedTransitions: paths.isCut ? [] : paths.unreachedTransitions)
    }

    /// Writes a `program.yaml` into a folder that has none, making the folder if need be. True when it did.
    package func writeTemplate(title: String?, start: CalendarDate?, dryRun: Bool) throws -> Bool {
        guard !FileManager.default.fileExists(atPath: folder.definition.filePath) else { return false }
        let name = folder.url.lastPathComponent
        let today = Zone("Asia/Seoul")?.date(of: clock.now()) ?? CalendarDate(dayNumber: 0)
        let text = ProgramTemplate.text(
            id: IdentifierRule.accepts(name) ? name : "my-program", title: title ?? name, start: start ?? today)
        if !dryRun { try TextFile.write(text, to: folder.definition, makingFolder: true) }
        return true
    }

    /// Begins the journal of a folder that has a `program.yaml`.
    package func create(at moment: Timestamp?, dryRun: Bool) throws -> Receipt {
        let now = clock.now()
        let at = moment ?? now
        let plan = try plan(at: at)
        if FileManager.default.fileExists(atPath: folder.journal.filePath) {
            throw JournalError.exists(path: folder.journal.filePath)
        }
        let id = plan.created.definition.id.rawValue
        if dryRun {
            let memory = try MemoryJournal(program: id)
            return try begin(memory, plan, at: at, recorded: now, dryRun: true)
        }
        let store = try SQLiteStore.create(at: folder.journal.filePath, program: id)
        do {
            return try begin(try store.journal(id), plan, at: at, recorded: now, dryRun: false)
        } catch {
            // A program begins whole or not at all: an empty journal would only be in the way of the next try.
            try? store.close()
            for suffix in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: folder.journal.filePath + suffix)
            }
            throw error
        }
    }

    private func begin(
        _ journal: any Journal, _ plan: Plan, at: Timestamp, recorded: Timestamp, dryRun: Bool
    ) throws -> Receipt {
        let session = Session(folder: folder, journal: journal, clock: clock)
        var draft = Draft(session: session, created: plan.created, at: at)
        for script in plan.scripts {
            draft.blobs.append(StoredBlob(script.source.text))
            try draft.decide(script.command)
        }
        let append = draft.append(
            command: "program.new", recorded: recorded, expected: .empty, key: nil, answer: .null)
        let result = try journal.append(append)
        return Receipt(
            facts: draft.facts, program: draft.program, answer: .null, seq: result.head.seq, digest: result.head.digest,
            dryRun: dryRun, replayed: false)
    }
}
