import Statecharts
import Values

extension SCXMLReader {
    private static let contentNames = ["raise", "if", "foreach", "log", "assign", "script", "send", "cancel"]

    /// The executable content inside an element.
    func block(_ element: MarkupElement) throws(InputError) -> [Content] {
        var block: [Content] = []
        for child in element.children { block.append(try content(child, in: element)) }
        return block
    }

    private func content(_ element: MarkupElement, in parent: MarkupElement) throws(InputError) -> Content {
        // Passing over something that should be done would be a lie.
        guard !isForeign(element), element.namespace != Vocabulary.moim else {
            throw unexpected(element, in: parent, Self.contentNames)
        }
        switch element.name {
        case "raise": return .raise(try Attributes(element, self, known: ["event"]).required("event"))
        case "if": return try choice(element)
        case "foreach":
            let attributes = try Attributes(element, self, known: ["array", "item", "index"])
            return .forEach(
                LoopDefinition(
                    array: LuaText.read(expression: try attributes.required("array")),
                    item: try attributes.required("item"),
                    index: attributes["index"], content: try block(element)))
        case "log":
            let attributes = try Attributes(element, self, known: ["label", "expr"])
            return .log(label: attributes["label"], attributes["expr"].map { LuaText.read(expression: $0) })
        case "assign":
            let attributes = try Attributes(element, self, known: ["location", "expr"])
            let inline = inlineValue(element)
            if let source = attributes["expr"] {
                guard inline == nil else { throw twoValues(element, "expr") }
                return .assign(try attributes.required("location"), LuaText.read(expression: source))
            }
            return .assign(try attributes.required("location"), .value(inline ?? .null))
        case "script": return .script(try script(element))
        case "send": return .send(try send(element))
        case "cancel":
            let attributes = try Attributes(element, self, known: ["sendid", "sendidexpr"])
            guard let id = try attributes.either("sendid", "sendidexpr") else {
                return .cancel(.value(.string(try attributes.required("sendid"))))
            }
            return .cancel(id)
        default: throw unexpected(element, in: parent, Self.contentNames)
        }
    }

    func script(_ element: MarkupElement) throws(InputError) -> String {
        try refuseSource(try Attributes(element, self, known: ["src"]), element)
        if let child = element.children.first { throw unexpected(child, in: element, []) }
        return element.text.trimmed
    }

    /// `elseif` and `else` stand between the parts, not around them.
    private func choice(_ element: MarkupElement) throws(InputError) -> Content {
        func test(_ element: MarkupElement) throws(InputError) -> Guard {
            LuaText.read(guard: try Attributes(element, self, known: ["cond"]).required("cond"))
        }
        var branches = [Branch(when: try test(element), content: [])]
        var otherwise: [Content]?
        for child in element.children {
            switch child.name {
            case "elseif", "else":
                guard otherwise == nil else {
                    throw error(
                        "scxml.after-else", child, ko: "<else> 뒤에는 <\(child.name)>가 올 수 없습니다",
                        en: "<\(child.name)> cannot come after <else>")
                }
                if child.name == "else" {
                    otherwise = []
                } else {
                    branches.append(Branch(when: try test(child), content: []))
                }
            default:
                let content = try content(child, in: element)
                if otherwise == nil {
                    branches[branches.count - 1].content.append(content)
                } else {
                    otherwise?.append(content)
                }
            }
        }
        return .choose(branches, otherwise: otherwise ?? [])
    }

    private func send(_ element: MarkupElement) throws(InputError) -> SendDefinition {
        let attributes = try Attributes(
            element, self,
            known: [
                "event", "eventexpr", "target", "targetexpr", "type", "typeexpr", "id", "idlocation", "delay",
                "delayexpr",
                "namelist",
            ])
        guard let event = try attributes.either("event", "eventexpr") else {
            throw error("scxml.no-event", element, ko: "<send>에 보낼 사건이 없습니다", en: "<send> does not say which event")
        }
        return SendDefinition(
            event: event, target: try attributes.either("target", "targetexpr"),
            type: try attributes.either("type", "typeexpr"),
            delay: try attributes.either("delay", "delayexpr").map(Self.milliseconds), id: attributes["id"],
            idLocation: attributes["idlocation"], payload: try payload(element, namelist: attributes["namelist"]))
    }

    /// `1500ms` is the number 1500; other units stay as they were written.
    private static func milliseconds(_ delay: ChartExpression) -> ChartExpression {
        guard let text = delay.literal, text.hasSuffix("ms"), let number = Int64(text.dropLast(2)) else { return delay }
        return .value(.int(number))
    }

    /// `param` and `content`; a name list is short for parameters named like the data they carry.
    func payload(
        _ element: MarkupElement, namelist: String? = nil, besides: [String] = []
    ) throws(InputError) -> PayloadDefinition {
        var payload = PayloadDefinition(
            parameters: (namelist?.words ?? []).map { Parameter(name: $0, expression: .lua($0)) })
        for child in element.children where !isForeign(child) && !besides.contains(child.name) {
            switch child.name {
            case "param":
                let attributes = try Attributes(child, self, known: ["name", "expr", "location"])
                let expression: ChartExpression
                switch (attributes["expr"], attributes["location"]) {
                case (let source?, nil): expression = LuaText.read(expression: source)
                case (nil, let location?): expression = .lua(location.trimmed)
                default:
                    throw error(
                        "scxml.bad-param", child, ko: "<param>에는 expr나 location 하나를 씁니다",
                        en: "<param> has either expr or location")
                }
                payload.parameters.append(Parameter(name: try attributes.required("name"), expression: expression))
            case "content":
                let source = try Attributes(child, self, known: ["expr"])["expr"]
                let inline = inlineValue(child)
                guard payload.content == nil else {
                    throw error(
                        "scxml.two-contents", child, ko: "<content>는 하나만 씁니다", en: "there is one <content> at most")
                }
                guard source == nil || inline == nil else { throw twoValues(child, "expr") }
                payload.content = source.map { .lua($0.trimmed) } ?? .value(inline ?? .null)
            default: throw unexpected(child, in: element, ["param", "content"])
            }
        }
        guard payload.content == nil || payload.parameters.isEmpty else {
            throw error(
                "scxml.two-payloads", element, ko: "매개변수와 <content>를 함께 쓸 수 없습니다",
                en: "parameters and <content> exclude each other")
        }
        return payload
    }
}
