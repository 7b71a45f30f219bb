import LuaRuntime
import Statecharts
import Values

/// What a script of a chart asks the chart to do, kept until the script has ended.
final class ChartRequests {
    static let names = ["raise", "send", "cancel", "log"]
    private static let options = ["after", "id", "to", "type", "data"]

    private(set) var contents: [Content] = []

    /// `raise(event)`, `send(event, { after =, id =, to =, type =, data = })`, `cancel(id)`, `log(value)` and
    /// `log(label, value)`.
    func register(in state: borrowing LuaState) throws(LuaError) {
        try state.register("raise") { call in
            self.contents.append(.raise(try Self.name(call)))
            return .nothing
        }
        try state.register("send") { call in
            self.contents.append(.send(try Self.send(call)))
            return .nothing
        }
        try state.register("cancel") { call in
            self.contents.append(.cancel(.value(.string(try Self.name(call)))))
            return .nothing
        }
        try state.register("log") { call in
            let labelled = call.count > 1
            let label = labelled ? try call.string(1, "label") : nil
            self.contents.append(.log(label: label, .value(try call.value(labelled ? 2 : 1, "value"))))
            return .nothing
        }
    }

    private static func name(_ call: borrowing LuaCall) throws(LuaError) -> String {
        let name = try call.string(1, "name")
        guard !name.isEmpty else {
            throw call.bad(
                1, "name", LocalizedText(ko: "비지 않은 이름", en: "a name that is not empty"), LocalizedText(same: "\"\""))
        }
        return name
    }

    private static func send(_ call: borrowing LuaCall) throws(LuaError) -> SendDefinition {
        var send = SendDefinition(event: .value(.string(try name(call))))
        guard let options = try call.optionalTable(2, "options") else { return send }
        try options.onlyFields(Self.options)
        send.delay = try present(options.value("after"))
        send.id = try options.optionalString("id")
        send.target = try options.optionalString("to").map { .value(.string($0)) }
        send.type = try options.optionalString("type").map { .value(.string($0)) }
        send.payload = PayloadDefinition(content: try present(options.value("data")))
        return send
    }

    private static func present(_ value: Value) -> ChartExpression? {
        value.isNull ? nil : .value(value)
    }
}
