import Statecharts
import Values

extension SCXMLWriter {
    mutating func write(_ block: [Content]) throws(InputError) {
        for content in block {
            switch content {
            case .raise(let event): try empty("raise", [("event", event)])
            case .send(let send): try write(send)
            case .cancel(let id): try empty("cancel", [try either("sendid", id)])
            case .log(let label, let expression):
                try empty("log", [("label", label), ("expr", expression.map { LuaText.write($0) })])
            case .assign(let location, .lua(let source)):
                try empty("assign", [("location", location), ("expr", source)])
            case .assign(let location, .value(let value)):
                try leaf("assign", [("location", location)], text: CanonicalJSON.text(value))
            case .choose(let branches, let otherwise): try write(branches, otherwise)
            case .forEach(let loop):
                try open(
                    "foreach", [("array", LuaText.write(loop.array)), ("item", loop.item), ("index", loop.index)])
                try write(loop.content)
                close("foreach")
            case .script(let source): try leaf("script", [], text: source)
            }
        }
    }

    private mutating func write(_ branches: [Branch], _ otherwise: [Content]) throws(InputError) {
        guard let first = branches.first else {
            throw inexpressible(ko: "갈래가 없는 선택", en: "a choice without branches")
        }
        try open("if", [("cond", LuaText.write(first.when))])
        try write(first.content)
        for branch in branches.dropFirst() {
            try empty("elseif", [("cond", LuaText.write(branch.when))])
            try write(branch.content)
        }
        if !otherwise.isEmpty {
            try empty("else", [])
            try write(otherwise)
        }
        close("if")
    }

    private mutating func write(_ send: SendDefinition) throws(InputError) {
        var delay = send.delay
        if case .value(.int(let number))? = delay { delay = .value(.string("\(number)ms")) }
        let attributes = [
            try either("event", send.event), try either("target", send.target), try either("type", send.type),
            try either("delay", delay), ("id", send.id), ("idlocation", send.idLocation),
        ]
        if send.payload.isEmpty {
            try empty("send", attributes)
            return
        }
        try open("send", attributes)
        try write(send.payload)
        close("send")
    }

    /// Markup that means the same wherever it stands, and can be read where a text full of `&lt;` could not.
    private static func isDocument(_ text: String) -> Bool {
        guard text.hasPrefix("<"), !text.hasPrefix("<?"), text == text.trimmed else { return false }
        return (try? MarkupReader.read(text, file: ""))?.namespace != nil
    }

    mutating func write(_ payload: PayloadDefinition) throws(InputError) {
        for parameter in payload.parameters {
            try empty("param", [("name", parameter.name), ("expr", LuaText.write(parameter.expression))])
        }
        switch payload.content {
        case nil: break
        case .lua(let source)?: try empty("content", [("expr", source)])
        case .value(.string(let text))? where Self.isDocument(text): try markup("content", text)
        case .value(let value)?: try leaf("content", [], text: CanonicalJSON.text(value))
        }
    }
}
