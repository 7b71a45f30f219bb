import Foundation
package import Journal
package import ProgramModel
package import Values

/// One program, opened: the only place where the order of effects is written down.
///
/// A command goes load → run scripts → decide → append, and the append is one transaction. If the journal moved in
/// between, the whole is done again on the new state; scripts and rules see what is true now, never what was.
package struct Session: Sendable {
    package let folder: ProgramFolder
    package let journal: any Journal
    package let clock: any WallClock

    package init(folder: ProgramFolder, journal: any Journal, clock: any WallClock) {
        self.folder = folder
        self.journal = journal
        self.clock = clock
    }

    package static func open(
        _ folder: ProgramFolder, access: StoreAccess, clock: any WallClock
    ) throws -> Session {
        let store: SQLiteStore
        do {
            store = try SQLiteStore.open(at: folder.journal.filePath, access: access)
        } catch .missing {
            throw Self.notCreated(folder)
        }
        return Session(folder: folder, journal: try store.journal(), clock: clock)
    }

    package func load() throws -> LoadedProgram {
        try LoadedProgram.load(from: journal)
    }

    /// The scripts of a program, under its limits.
    package func shelf(for program: Program) -> ScriptShelf {
        ScriptShelf(folder, limits: program.definition.limits)
    }

    private static let attempts = 3

    /// Runs a command. `work` may be called again when another command came first, so it must do nothing but fill the
    /// draft.
    package func perform(_ request: Request, _ work: (inout Draft) throws -> Value) throws -> Receipt {
        let key = request.key.map { IdempotencyKey($0, command: request.digest) }
        if let key, let result = try journal.result(of: key) { return try replay(result) }
        var attempt = 1
        while true {
            let loaded = try load()
            let recorded = clock.now()
            if let at = request.at, let began = loaded.program.phases.first?.start, at < began {
                throw Self.beforeTheBeginning(at, began, loaded.program)
            }
            var draft = Draft(
                session: self, program: loaded.program, at: request.at ?? recorded,
                allowsAddresses: request.allowsAddresses)
            try draft.fireTimers()
            let answer = try work(&draft)
            let append = draft.append(
                command: request.command, recorded: recorded, expected: loaded.head, key: key, answer: answer)
            if request.dryRun {
                _ = try journal.prepare(append)
                return Receipt(
                    facts: draft.facts, program: draft.program, answer: answer, seq: loaded.head.seq,
                    digest: loaded.head.digest, dryRun: true, replayed: false)
            }
            do {
                if append.isEmpty {
                    return Receipt(
                        facts: [], program: draft.program, answer: answer, seq: loaded.head.seq,
                        digest: loaded.head.digest, dryRun: false, replayed: false)
                }
                let result = try journal.append(append)
                if result.isReplay { return try replay(result) }
                return Receipt(
                    facts: draft.facts, program: draft.program, answer: answer, seq: result.head.seq,
                    digest: result.head.digest, dryRun: false, replayed: false,
                    erasureIsPending: result.erasureIsPending)
            } catch JournalError.moved where attempt < Self.attempts {
                attempt += 1
            }
        }
    }

    private func replay(_ result: AppendResult) throws -> Receipt {
        Receipt(
            facts: [], program: try load().program, answer: result.answer, seq: result.head.seq,
            digest: result.head.digest, dryRun: false, replayed: true)
    }

    private static func beforeTheBeginning(_ at: Timestamp, _ began: Timestamp, _ program: Program) -> InputError {
        let zone = Zone(program.definition.zone)
        let (asked, first) = (zone?.local(at) ?? at.description, zone?.local(began) ?? began.description)
        return InputError(
            code: "at.before-beginning",
            what: LocalizedText(
                ko: "--at \(asked)은(는) 이 프로그램이 시작된 \(first)보다 앞섭니다",
                en: "--at \(asked) is before this program began, at \(first)"),
            next: LocalizedText(ko: "연도와 날짜를 확인하세요.", en: "Check the year and the day."))
    }

    private static func notCreated(_ folder: ProgramFolder) -> InputError {
        InputError(
            code: "program.not-created",
            what: LocalizedText(
                ko: "program.yaml은 있지만 기록(journal.db)이 아직 없습니다",
                en: "there is a program.yaml but no journal.db yet"),
            next: LocalizedText(
                ko: "‘moim new \(folder.url.filePath)’로 기록을 시작하세요.",
                en: "Begin the record with ‘moim new \(folder.url.filePath)’."))
    }
}
