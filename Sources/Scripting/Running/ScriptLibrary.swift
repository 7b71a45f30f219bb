import LuaRuntime

/// The names that worksheets and indicators find besides Lua's own.
enum ScriptLibrary {
    static func register(in state: borrowing LuaState) throws(LuaError) {
        try declare(WorksheetWord.self, in: state)
        try declare(StepWord.self, in: state)
        try declare(IndicatorWord.self, in: state)
        try declare(HypothesisWord.self, in: state)
        try state.register("ratio") { call in
            .object(try RatioObject(call))
        }
        try state.setGlobal("none", .object(NoReading()))
        for (name, function) in StatisticsLibrary.functions { try state.register("stats.\(name)", function) }
    }

    private static func declare<Word: DeclaringWord>(_ word: Word.Type, in state: borrowing LuaState) throws(LuaError) {
        try state.register(Word.name) { call in
            // Errors tell the way from the declaration, which is where the author looks.
            .object(Declared<Word>(table: try call.table(1, "definition").named(LuaPath())))
        }
    }
}
