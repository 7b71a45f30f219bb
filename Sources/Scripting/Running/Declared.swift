import LuaRuntime

/// What `worksheet { … }` and its kin give back: the table, marked with what it was meant as.
struct Declared<Word: DeclaringWord>: LuaObject {
    static var luaName: String { Word.name }

    let table: LuaRef
}

protocol DeclaringWord {
    static var name: String { get }
}

enum WorksheetWord: DeclaringWord { static let name = "worksheet" }
enum StepWord: DeclaringWord { static let name = "step" }
enum IndicatorWord: DeclaringWord { static let name = "indicator" }
enum ImporterWord: DeclaringWord { static let name = "importer" }
enum VerdictWord: DeclaringWord { static let name = "verdict" }
enum HypothesisWord: DeclaringWord { static let name = "hypothesis" }
