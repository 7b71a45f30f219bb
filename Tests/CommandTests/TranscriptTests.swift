import Foundation
import Testing
import Values

/// Whole sessions as a person sees them. `Transcripts/NAME.commands` is what is typed; beside it, in both languages,
/// what came. `MOIM_RECORD=1` writes them anew.
@Suite struct TranscriptTests {
    static let names = [
        "season", "season-upheaval", "refusals", "two-cycles", "worksheet-errors", "import", "dues", "dues-ledger",
        "dry-run-and-keys",
        "import-formats",
        "import-forms", "import-scripts", "changes", "cycle", "indicators", "narrow", "pipe", "script-check",
        "script-new", "script-run", "data-export", "verdicts", "charts", "rank", "verdict-rule", "meetings-moved",
        "dues-match", "holidays",
        "report-pages", "backups",
        "forgetting",
        "worksheet-travel",
        "dues-match", "holidays", "fill",
        "applicants", "members", "consent",
        "meeting-minutes", "minutes-amended", "reminders", "archive", "compare",
    ]

    @Test(arguments: names, Language.allCases)
    func `the session goes as it is written`(name: String, language: Language) throws {
        let commands = try String(
            contentsOf: TestFolder.url.appending(path: "Transcripts/\(name).commands"), encoding: .utf8)
        let transcript = try Transcript(commands, language: language)
        try TextRecord.check(transcript.text, against: "Transcripts/\(name).\(language.rawValue).txt")
    }

    @Test func `every list of commands is run`() throws {
        let files = try FileManager.default.contentsOfDirectory(
            atPath: TestFolder.url.appending(path: "Transcripts").path())
        let lists = files.filter { $0.hasSuffix(".commands") }.map { String($0.dropLast(".commands".count)) }
        #expect(Set(lists) == Set(Self.names))
        let texts = Set(Self.names.flatMap { name in Language.allCases.map { "\(name).\($0.rawValue).txt" } })
        #expect(Set(files.filter { $0.hasSuffix(".txt") }) == texts)
    }
}
