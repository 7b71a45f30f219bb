import Testing
import Values

/// Makes one error appear, by its code.
struct Reproducer: Sendable, CustomTestStringConvertible {
    enum Way: Sendable {
        /// What a person types.
        case commandLine(Stage, String)
        /// No command reaches it; the text says why.
        case module(String, @Sendable (Sandbox) throws -> Void)
        /// Told as part of another error's text, which must hold these words.
        case told(Stage, String, ko: String, en: String)
    }

    var code: String
    var outcome: Outcome
    var way: Way
    var prepare: @Sendable (Sandbox) throws -> Void
    /// Where nothing in the folder may be written.
    var readOnly = false

    var testDescription: String { code }

    static func line(
        _ code: String, _ outcome: Outcome, _ stage: Stage, _ command: String, readOnly: Bool = false,
        _ prepare: @escaping @Sendable (Sandbox) throws -> Void = { _ in }
    ) -> Reproducer {
        Reproducer(
            code: code, outcome: outcome, way: .commandLine(stage, command), prepare: prepare, readOnly: readOnly)
    }

    static func module(
        _ code: String, _ outcome: Outcome, because reason: String, _ body: @escaping @Sendable (Sandbox) throws -> Void
    ) -> Reproducer {
        Reproducer(code: code, outcome: outcome, way: .module(reason, body), prepare: { _ in })
    }

    static func told(
        _ code: String, _ outcome: Outcome, _ stage: Stage, _ command: String, ko: String, en: String,
        _ prepare: @escaping @Sendable (Sandbox) throws -> Void
    ) -> Reproducer {
        Reproducer(code: code, outcome: outcome, way: .told(stage, command, ko: ko, en: en), prepare: prepare)
    }
}
