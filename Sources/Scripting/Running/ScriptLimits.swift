import LuaRuntime
package import Values

/// Limits that whoever runs a script asks for. They only ever lower those that hold anyway.
package struct ScriptLimits: Sendable {
    private let milliseconds: Int64?
    private let steps: Int64?

    package init(milliseconds: Int64? = nil, steps: Int64? = nil) {
        self.milliseconds = milliseconds
        self.steps = steps
    }

    var budget: LuaBudget {
        let base = LuaBudget.default
        return base.tightened(
            by: LuaBudget(steps: steps ?? base.steps, milliseconds: milliseconds ?? base.milliseconds))
    }

    /// One sentence for each limit that was asked for and is not what holds.
    package var remarks: [LocalizedText] {
        let budget = budget
        var remarks: [LocalizedText] = []
        if let milliseconds, milliseconds != budget.milliseconds {
            remarks.append(Self.remark("time", asked: milliseconds, holds: "\(budget.milliseconds)"))
        }
        if let steps, let held = budget.steps as Int64?, steps != held {
            remarks.append(Self.remark("steps", asked: steps, holds: "\(held)"))
        }
        return remarks
    }

    private static func remark(_ name: String, asked: Int64, holds: String) -> LocalizedText {
        LocalizedText(
            ko: "\(name) 한도는 낮출 수만 있습니다. 요청한 \(asked) 대신 \(holds)까지 허용합니다",
            en: "the \(name) limit can only be lowered: \(holds) holds, not the \(asked) asked for")
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
