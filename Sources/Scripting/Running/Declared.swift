import LuaRuntime

/// What `worksheet { … }` and its kin give back: the table, marked with what it was meant as.
struct Declared<Word: DeclaringWord>: LuaObject {
    static var luaName: String { Word.name }

    let table: LuaRef
}

protocol DeclaringWord {
    static var name: String { get }
}

/// A word that a whole script returns.
protocol ScriptWord: DeclaringWord {
    static var kind: ScriptKind { get }
}

extension ScriptWord {
    static var name: String { kind.rawValue }
}

enum WorksheetWord: ScriptWord { static let kind = ScriptKind.worksheet }
enum StepWord: DeclaringWord { static let name = "step" }
enum IndicatorWord: ScriptWord { static let kind = ScriptKind.indicator }
enum ImporterWord: ScriptWord { static let kind = ScriptKind.importer }
enum VerdictWord: ScriptWord { static let kind = ScriptKind.verdict }
enum HypothesisWord: DeclaringWord { static let name = "hypothesis" }
