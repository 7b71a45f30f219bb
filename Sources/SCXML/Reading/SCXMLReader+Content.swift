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
                    array: try expression(attributes, "array"), item: try attributes.required("item").trimmed,
                    index: attributes["index"]?.trimmed, content: try block(element)))
        case "log":
            let attributes = try Attributes(element, self, known: ["label", "expr"])
            return .log(label: attributes["label"], attributes.expression("expr"))
        case "assign":
            let attributes = try Attributes(element, self, known: ["location", "expr"])
            let inline = inlineExpression(element)
            _ = try attributes.required("location")
            let location = attributes.lua("location", role: .target) ?? ""
            if let expression = attributes.expression("expr") {
                guard inline == nil else { throw twoValues(element, "expr") }
                return .assign(location, expression)
            }
            return .assign(location, inline ?? .value(.null))
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
        let attributes = try Attributes(element, self, known: ["src"])
        if let child = element.children.first { throw unexpected(child, in: element, []) }
        let place = SourcePlace(file: file, line: element.innerLine, column: element.innerColumn)
        let written = element.text.trimmed
        guard let source = attributes["src"] else {
            note(written, .script, at: place, of: element)
            return written
        }
        guard written.isEmpty else { throw twoValues(element, "src") }
        let text = try load(source, element)
        note(text, .script, at: SourcePlace(file: source), of: element)
        return text
    }

    func expression(_ attributes: Attributes, _ name: String) throws(InputError) -> ChartExpression {
        _ = try attributes.required(name)
        return attributes.expression(name) ?? .value(.null)
    }

    func note(_ source: String, _ role: LuaPiece.Role, at place: SourcePlace, of element: MarkupElement) {
        notes?.note(
            LuaPiece(text: source, role: role, spelling: .markup, place: place, path: element.qualifiedName))
    }

    /// `elseif` and `else` stand between the parts, not around them.
    private func choice(_ element: MarkupElement) throws(InputError) -> Content {
        func test(_ element: MarkupElement) throws(InputError) -> Guard {
            try self.test(Attributes(element, self, known: ["cond"]), "cond")
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
        try refuseHTTP(attributes, element)
        guard let event = try attributes.either("event", "eventexpr") else {
            throw error("scxml.no-event", element, ko: "<send>에 보낼 사건이 없습니다", en: "<send> does not say which event")
        }
        let send = SendDefinition(
            event: event, target: try attributes.either("target", "targetexpr"),
            type: try attributes.either("type", "typeexpr"),
            delay: try attributes.either("delay", "delayexpr").map(Self.milliseconds), id: attributes["id"],
            idLocation: attributes.lua("idlocation", role: .target), payload: try payload(element, attributes))
        if send.isOwnTimer, let name = event.literal { notes?.noteTimer(name, at: place(element)) }
        return send
    }

    /// Events over HTTP would be a door to the network.
    func refuseHTTP(_ attributes: Attributes, _ element: MarkupElement) throws(InputError) {
        guard let type = attributes["type"], SendDefinition.isHTTP(type) else { return }
        throw error(
            "scxml.http-processor", element, ko: "HTTP 사건 처리기 ‘\(type)’은 없습니다",
            en: "the HTTP event processor ‘\(type)’ is not available",
            next: LocalizedText(
                ko: "상태도 사이의 사건이나 프로그램 동작으로 바꾸세요", en: "use events between charts, or actions of the program"))
    }

    /// `1500ms` is the number 1500; other units stay as they were written.
    private static func milliseconds(_ delay: ChartExpression) -> ChartExpression {
        guard let text = delay.literal, text.hasSuffix("ms"), let number = Int64(text.dropLast(2)) else { return delay }
        return .value(.int(number))
    }

    /// `param` and `content`; a name list is short for parameters named like the data they carry.
    func payload(
        _ element: MarkupElement, _ owner: Attributes? = nil, besides: [String] = [], carriesChart: Bool = false
    ) throws(InputError) -> PayloadDefinition {
        var payload = PayloadDefinition()
        for name in owner?["namelist"]?.words ?? [] {
            payload.parameters.append(Parameter(name: name, expression: .lua(name)))
            note(name, .expression, at: place(element), of: element)
        }
        for child in element.children where !isForeign(child) && !besides.contains(child.name) {
            switch child.name {
            case "param":
                let attributes = try Attributes(child, self, known: ["name", "expr", "location"])
                let expression: ChartExpression
                switch (attributes.expression("expr"), attributes.lua("location")) {
                case (let value?, nil): expression = value
                case (nil, let location?): expression = .lua(location)
                default:
                    throw error(
                        "scxml.bad-param", child, ko: "<param>에는 expr나 location 하나를 씁니다",
                        en: "<param> has either expr or location")
                }
                payload.parameters.append(Parameter(name: try attributes.required("name"), expression: expression))
            case "content":
                let source = try Attributes(child, self, known: ["expr"]).lua("expr")
                let inline = carriesChart ? inlineChart(child) ?? inlineValue(child) : inlineValue(child)
                guard payload.content == nil else {
                    throw error(
                        "scxml.two-contents", child, ko: "<content>는 하나만 씁니다", en: "there is one <content> at most")
                }
                guard source == nil || inline == nil else { throw twoValues(child, "expr") }
                payload.content = source.map { .lua($0) } ?? .value(inline ?? .null)
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
