import Statecharts
import Values

/// Just enough of a language for charts in tests: literals, paths, `In('x')`, `not`, `==`, `<`, `+`, `fail()`, lists
/// `[1,2]`, and scripts of assignments with `;` between. Unknown names are null, as in Lua.
struct MiniHost: ChartHost {
    var acceptedTypes: Set<String> = []

    func accepts(sendType: String) -> Bool { acceptedTypes.contains(sendType) }

    func evaluate(_ expression: String, in context: HostContext) -> HostAnswer {
        var reads: [ChartRead] = []
        do throws(ChartFault) {
            return HostAnswer(.success(try value(expression, context, &reads)), reads: reads)
        } catch {
            return HostAnswer(.failure(error), reads: reads)
        }
    }

    func run(_ script: String, in context: HostContext) -> ScriptAnswer {
        var reads: [ChartRead] = []
        var data = context.data
        var requests: [Content] = []
        do throws(ChartFault) {
            for part in script.split(separator: ";") {
                let words = part.split(separator: "=", maxSplits: 1)
                let name = trimmed(words[0])
                if name.hasPrefix("raise ") {
                    requests.append(.raise(String(name.dropFirst(6))))
                } else if words.count == 2 {
                    data[name] = try value(String(words[1]), context, &reads)
                } else {
                    _ = try value(name, context, &reads)
                }
            }
            return ScriptAnswer(.success(data), requests: requests, reads: reads)
        } catch {
            return ScriptAnswer(.failure(error), reads: reads)
        }
    }

    private func trimmed(_ text: some StringProtocol) -> String {
        var text = Substring(text)
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }

    private func value(_ source: String, _ context: HostContext, _ reads: inout [ChartRead]) throws(ChartFault) -> Value
    {
        let text = trimmed(source)
        for (sign, combine) in Self.operators {
            let parts = split(text, at: sign)
            if parts.count == 2 {
                return combine(try value(parts[0], context, &reads), try value(parts[1], context, &reads))
            }
        }
        if text == "fail()" { throw ChartFault(message: LocalizedText(same: "failed on purpose")) }
        if text == "true" || text == "false" { return .bool(text == "true") }
        if text == "nil" { return .null }
        if let number = Int64(text) { return .int(number) }
        if text.hasPrefix("not ") { return .bool(try value(String(text.dropFirst(4)), context, &reads) != .bool(true)) }
        if text.hasPrefix("In('") { return .bool(context.isActive(StateID(String(text.dropFirst(4).dropLast(2))))) }
        if text.hasPrefix("'") { return .string(String(text.dropFirst().dropLast())) }
        if text.hasPrefix("[") {
            var elements: [Value] = []
            for part in text.dropFirst().dropLast().split(separator: ",") {
                elements.append(try value(String(part), context, &reads))
            }
            return .array(elements)
        }
        let path = text.split(separator: ".").map(String.init)
        var found: Value
        switch path[0] {
        case "_event": found = context.event?.fields ?? .null
        case "_sessionid": found = .string(context.sessionID)
        default: found = context.data[path[0]] ?? .null
        }
        for key in path.dropFirst() { found = found[key] ?? .null }
        reads.append(ChartRead(name: text, value: found))
        return found
    }

    private func split(_ text: String, at sign: String) -> [String] {
        guard let range = text.firstRange(of: sign) else { return [text] }
        return [String(text[..<range.lowerBound]), String(text[range.upperBound...])]
    }

    private static let operators: [(String, @Sendable (Value, Value) -> Value)] = [
        ("==", { .bool($0 == $1) }), ("<", { .bool(($0.number ?? 0) < ($1.number ?? 0)) }),
        ("+", { .int(($0.int ?? 0) + ($1.int ?? 0)) }),
    ]
}
