import LuaRuntime
import Values

/// A script's text with the budget it runs under. Every evaluation runs it in a fresh state: nothing of one can be
/// seen in the next.
struct ScriptText: Sendable {
    let source: String
    /// A path as the author knows it, for errors.
    let file: String
    let budget: LuaBudget
    let digest: Digest

    init(source: String, file: String, budget: LuaBudget) {
        self.source = source
        self.file = file
        self.budget = budget
        digest = Digest(of: source)
    }

    /// Runs it, and `body` on what it returns, while its state lives.
    ///
    /// - Parameters:
    ///   - subject: what the evaluation is about; the same script draws the same random numbers for the same subject.
    ///   - globals: what it finds besides the library.
    ///   - arguments: what its `...` holds.
    ///   - printed: told what it printed, also where it fails.
    func run<Result>(
        about subject: String = "", globals: [String: HostValue] = [:], arguments: [HostValue] = [],
        printed: (String) -> Void = { _ in }, body: (LuaValue) throws(LuaError) -> Result
    ) throws(LuaError) -> Result {
        let state = try LuaState(budget: budget, seed: seed(subject))
        defer { printed(state.output) }
        try ScriptLibrary.register(in: state)
        for (name, value) in globals { try state.setGlobal(name, value) }
        let returned = try state.run(source, name: file, arguments: arguments)
        return try keeping(state) { () throws(LuaError) in try body(returned) }
    }

    /// References into a state are of use only while it is open.
    private func keeping<Result>(
        _ state: borrowing LuaState, _ body: () throws(LuaError) -> Result
    ) throws(LuaError) -> Result {
        try body()
    }

    private func seed(_ subject: String) -> UInt64 {
        UInt64(Digest(of: "\(digest)\n\(subject)").hex.prefix(16), radix: 16) ?? 0
    }

    /// The table of the declaration that the script returned.
    func declaration<Word: ScriptWord>(_ word: Word.Type, in returned: LuaValue) throws(LuaError) -> LuaRef {
        guard let declared = returned.object(as: Declared<Word>.self) else {
            throw wrong(returned, expected: [Word.kind])
        }
        return declared.table
    }

    /// Why what the script returned is not what was asked for.
    func wrong(_ returned: LuaValue, expected: [ScriptKind]) -> LuaError {
        let forms = expected.map { "return \($0.rawValue) { … }" }
        return .shape(
            LuaPath(),
            expected: LocalizedText(ko: forms.joined(separator: " 또는 "), en: forms.joined(separator: " or ")),
            found: returned.found, origin: SourcePlace(file: file),
            next: LocalizedText(
                ko: "스크립트의 마지막에 ‘return’이 있는지 보세요.", en: "See whether the script ends with ‘return’."))
    }
}
