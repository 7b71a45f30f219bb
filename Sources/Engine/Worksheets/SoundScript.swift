import ProgramModel
import Scripting
import Values

/// Judges a script from elsewhere before it is let in: it is read for mistakes, run in the sandbox, and must keep its own
/// examples.
enum SoundScript {
    static func worksheet(_ text: String, label: String) throws -> WorksheetDefinition {
        // Its kind first: an indicator is no faulty worksheet.
        let reading = Result { () throws in try WorksheetScript(source: text, file: label) }
        try requireSound(text, label: label)
        return try reading.get().definition
    }

    static func indicator(_ text: String, id: IndicatorID, label: String) throws {
        try requireSound(text, label: label)
        let script = try IndicatorScript(source: text, file: label)
        try ScriptSource(text: text, label: label).require(
            id: id.rawValue, found: script.definition.id.rawValue)
    }

    private static func requireSound(_ text: String, label: String) throws {
        let problems = ScriptChecker.problems(in: text, file: label).filter {
            // A script alone may have any file name; it gets the right one here.
            $0.severity == .error && $0.code != "script.wrong-id"
        }
        guard problems.isEmpty else {
            throw faulty(
                label,
                problems.prefix(most).map { problem in
                    LocalizedText(same: problem.place.map { "\($0.label): " } ?? "") + problem.what
                })
        }
        let failed = try ScriptFile.load(source: text, file: label).runExamples().filter { !$0.passed }
        guard failed.isEmpty else { throw faulty(label, failed.prefix(most).map(\.message)) }
    }

    private static let most = 10

    private static func faulty(_ label: String, _ reasons: [LocalizedText]) -> InputError {
        InputError(
            code: "package.script",
            what: LocalizedText(
                ko: "\(label)에 고칠 곳이 있어 더하지 않았습니다", en: "\(label) has mistakes and was not added"),
            place: SourcePlace(file: label), reasons: reasons,
            next: LocalizedText(
                ko: "‘moim script test \(label)’로 살펴보고, 만든 사람에게 알리세요.",
                en: "See ‘moim script test \(label)’, and tell whoever made it."))
    }
}
