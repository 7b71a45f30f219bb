package import Statecharts
package import Values

/// Reads a W3C SCXML 1.0 document whose data model is Lua.
///
/// What the standard has no words for is read from attributes and elements of the namespace `urn:moim:chart`; elements of
/// other namespaces outside executable content are notes of other tools and are passed over. Whether the chart makes
/// sense is for `ChartChecker` to say.
package struct SCXMLReader {
    /// Gives the text of a file that the document names in `src`, from where the document is.
    package typealias Loader = (String) throws(InputError) -> String

    let text: String
    let file: String
    let notes: ChartNotes?
    let loader: Loader?
    private var unnamed = 0
    private var taken: Set<String> = []

    /// - Parameters:
    ///   - notes: takes where each piece of Lua stands.
    ///   - loader: without one, a document that names other files is refused.
    package static func read(
        _ text: String, file: String, notes: ChartNotes? = nil, loader: Loader? = nil
    ) throws(InputError) -> ChartDefinition {
        let root = try MarkupReader.read(text, file: file)
        var reader = SCXMLReader(text: text, file: file, notes: notes, loader: loader)
        reader.collectNames(root)
        return try reader.chart(root)
    }

    private init(text: String, file: String, notes: ChartNotes?, loader: Loader?) {
        self.text = text
        self.file = file
        self.notes = notes
        self.loader = loader
    }

    private mutating func collectNames(_ element: MarkupElement) {
        if let id = element.attributes.first(where: { $0.namespace == nil && $0.name == "id" }) {
            taken.insert(id.value)
        }
        for child in element.children { collectNames(child) }
    }

    /// A name for a state that has none; the standard lets authors leave it out.
    mutating func freshName(_ kind: String) -> StateID {
        repeat { unnamed += 1 } while taken.contains("\(kind).\(unnamed)")
        return StateID("\(kind).\(unnamed)")
    }

    private mutating func chart(_ root: MarkupElement) throws(InputError) -> ChartDefinition {
        guard root.name == "scxml", root.namespace == Vocabulary.scxml || root.namespace == nil else {
            throw error(
                "scxml.not-scxml", root, ko: "‘\(root.qualifiedName)’는 SCXML 문서가 아닙니다",
                en: "‘\(root.qualifiedName)’ is not an SCXML document",
                next: LocalizedText(
                    ko: "<scxml xmlns=\"\(Vocabulary.scxml)\">로 시작합니다",
                    en: "it begins with <scxml xmlns=\"\(Vocabulary.scxml)\">"))
        }
        let attributes = try Attributes(root, self, known: ["name", "version", "initial", "datamodel", "binding"])
        if let version = attributes["version"], version != "1.0" {
            throw error("scxml.version", root, ko: "SCXML \(version)은 모릅니다", en: "SCXML \(version) is not known")
        }
        if let model = attributes["datamodel"], model != "lua", model != "null" {
            throw error(
                "scxml.datamodel", root, ko: "자료 모형 ‘\(model)’은 쓸 수 없습니다",
                en: "the data model ‘\(model)’ is not available",
                next: LocalizedText(
                    ko: "식을 Lua로 고치고 datamodel=\"lua\"라고 쓰세요", en: "write expressions in Lua and say datamodel=\"lua\"")
            )
        }
        var chart = ChartDefinition(
            id: ChartID(attributes["name"] ?? "chart"), title: try attributes.title(), states: [], place: place(root))
        chart.initial = attributes["initial"].map { InitialDefinition(targets: $0.words.map { StateID($0) }) }
        chart.binding = try attributes.choice("binding", DataBinding.early, DataBinding.late)
        for child in root.children where !isForeign(child) {
            switch (child.namespace == Vocabulary.moim, child.name) {
            case (true, "condition"):
                let (id, condition) = try condition(child)
                guard chart.conditions.updateValue(condition, forKey: id) == nil else {
                    throw error(
                        "scxml.condition-twice", child, ko: "조건 ‘\(id)’가 두 번 나옵니다",
                        en: "the condition ‘\(id)’ is there twice")
                }
            case (false, "state"), (false, "parallel"), (false, "final"): chart.states.append(try state(child))
            case (false, "datamodel"): chart.data += try data(child)
            case (false, "script"):
                guard chart.script == nil else {
                    throw error(
                        "scxml.script-twice", child, ko: "문서의 script는 하나만 쓸 수 있습니다",
                        en: "a document has one script at most")
                }
                chart.script = try script(child)
            default:
                throw unexpected(child, in: root, ["state", "parallel", "final", "datamodel", "script"])
            }
        }
        return chart
    }

    private func condition(_ element: MarkupElement) throws(InputError) -> (ConditionID, ConditionDefinition) {
        let attributes = try Attributes(element, self, known: ["id", "test", "ko", "en", "remedy-ko", "remedy-en"])
        return (
            ConditionID(try attributes.required("id")),
            ConditionDefinition(
                title: try attributes.text("ko", "en"), test: try test(attributes, "test"),
                remedy: try attributes.text("remedy-ko", "remedy-en"), place: place(element))
        )
    }

    /// A condition that must be there.
    func test(_ attributes: Attributes, _ name: String) throws(InputError) -> Guard {
        _ = try attributes.required(name)
        return attributes.test(name) ?? .constant(true)
    }

    // MARK: Places and errors

    func place(_ element: MarkupElement) -> SourcePlace {
        SourcePlace(file: file, line: element.line, column: element.column)
    }

    /// Notes of other tools. An element without a namespace is taken for the standard's: hand-written texts forget it.
    func isForeign(_ element: MarkupElement) -> Bool {
        guard let namespace = element.namespace else { return false }
        return namespace != Vocabulary.scxml && namespace != Vocabulary.moim
    }

    func error(
        _ code: String, _ element: MarkupElement, ko: String, en: String, next: LocalizedText? = nil
    ) -> InputError {
        InputError(
            code: code, what: LocalizedText(ko: ko, en: en),
            place: SourcePlace(file: file, line: element.line, column: element.column, in: text), next: next)
    }

    func unexpected(_ child: MarkupElement, in parent: MarkupElement, _ expected: [String]) -> InputError {
        error(
            "scxml.unexpected-element", child, ko: "<\(child.qualifiedName)>는 <\(parent.qualifiedName)> 안에 올 수 없습니다",
            en: "<\(child.qualifiedName)> cannot stand in <\(parent.qualifiedName)>",
            next: Nearest.match(child.name, in: expected).map {
                LocalizedText(ko: "<\($0)>를 뜻했습니까?", en: "did you mean <\($0)>?")
            })
    }
}
