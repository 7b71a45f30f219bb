import LuaRuntime
import Values

/// The answers as a worksheet's functions see them: nil for a step without one, an error for a step there is not.
final class AnswersObject: LuaObject {
    static let luaName = "answers"

    private let steps: [String]
    var values: [String: Value] = [:]

    init(steps: [String]) {
        self.steps = steps
    }

    var luaFieldNames: [String] { steps }

    func luaField(_ name: String) -> HostValue? {
        if let value = values[name] { return .value(value) }
        return steps.contains(name) ? .nothing : nil
    }

    var luaKeys: [Value]? { steps.filter { values[$0] != nil }.map(Value.string) }
}
