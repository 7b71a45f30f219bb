import LuaRuntime
import Values

/// The names that scripts find besides Lua's own.
enum ScriptLibrary {
    static func register(in state: borrowing LuaState) throws(LuaError) {
        try declare(WorksheetWord.self, in: state)
        try declare(StepWord.self, in: state)
        try declare(IndicatorWord.self, in: state)
        try declare(HypothesisWord.self, in: state)
        try declare(ImporterWord.self, in: state)
        try declare(VerdictWord.self, in: state)
        try state.register("ratio") { call in
            .object(try RatioObject(call))
        }
        try state.register(HoursBetween.name) { call in try HoursBetween.call(call) }
        for name in ["row", "skip"] {
            try state.register(name) { _ throws(LuaError) in throw .notReading(name) }
        }
        try state.setGlobal("none", .object(NoReading()))
        try state.register(ExclusionList.word) { call in
            throw LuaError(
                kind: .unknownName(ExclusionList.word),
                what: LocalizedText(
                    ko: "exclude는 지표의 formula 안에서만 쓸 수 있습니다", en: "exclude is for the formula of an indicator"),
                next: LocalizedText(ko: "formula 안으로 옮기세요.", en: "Move it into the formula."))
        }
        for (name, function) in StatisticsLibrary.functions { try state.register("stats.\(name)", function) }
    }

    private static func declare<Word: DeclaringWord>(_ word: Word.Type, in state: borrowing LuaState) throws(LuaError) {
        try state.register(Word.name) { call in
            // Errors tell the way from the declaration, which is where the author looks.
            .object(Declared<Word>(table: try call.table(1, "definition").named(LuaPath())))
        }
    }
}

extension LuaError {
    /// `row` and `skip` outside of an importer's `read`.
    fileprivate static func notReading(_ name: String) -> LuaError {
        LuaError(
            kind: .host,
            what: LocalizedText(
                ko: "\(name)은(는) importer의 read 안에서만 쓸 수 있습니다",
                en: "\(name) is only there inside the read of an importer"),
            next: LocalizedText(
                ko: "파일을 읽으려면 importer { … }를 쓰세요(moim script new importer ID).",
                en: "To read files, write an importer { … } (moim script new importer ID)."))
    }
}
