package import LuaRuntime
package import ProgramModel
package import Values

extension ScriptLimits {
    /// What a script may use under these limits.
    package var budget: LuaBudget {
        let base = LuaBudget.default
        return base.tightened(
            by: LuaBudget(
                steps: steps ?? base.steps, milliseconds: milliseconds ?? base.milliseconds,
                memoryBytes: memoryMiB.map { Int(clamping: $0) << 20 } ?? base.memoryBytes,
                outputBytes: outputKiB.map { Int(clamping: $0) << 10 } ?? base.outputBytes))
    }

    /// One sentence for each limit that was asked for and is more than what holds.
    package var remarks: [LocalizedText] {
        let base = LuaBudget.default
        let asked: [(name: String, asked: Int64?, most: Int64?)] = [
            ("time", milliseconds, base.milliseconds), ("steps", steps, base.steps),
            ("memory", memoryMiB, Int64(base.memoryBytes >> 20)), ("output", outputKiB, Int64(base.outputBytes >> 10)),
        ]
        return asked.compactMap { name, asked, most in
            guard let asked, let most, asked > most else { return nil }
            return LocalizedText(
                ko: "\(name) 한도는 낮출 수만 있습니다. 요청한 \(asked) 대신 \(most)까지 허용합니다",
                en: "the \(name) limit can only be lowered: \(most) holds, not the \(asked) asked for")
        }
    }

    /// The limit that stopped a script, by its name in `script.NAME-limit`; nil for any other error.
    package static func name(of error: any ExplainedError) -> String? {
        guard case .limit(let limit)? = (error as? LuaError)?.kind else { return nil }
        return limit.rawValue
    }

    /// The same error with the limit's name among its reasons, as options and documentation write it.
    static func named(_ error: LuaError) -> LuaError {
        guard let name = name(of: error) else { return error }
        var error = error
        error.reasons.append(LocalizedText(ko: "걸린 한도: \(name)", en: "the limit that was hit: \(name)"))
        return error
    }
}
