package import Values
import Yams

/// A YAML text as a tree that knows where each value stands.
package struct YAMLDocument {
    package let file: String
    package let text: String
    let root: Node

    /// Refuses what is not YAML, what holds more than one document, and aliases: a file that is small on disk must
    /// not grow without bound in memory.
    package init(_ text: String, file: String) throws(InputError) {
        self.file = file
        self.text = text
        do {
            guard let root = try Yams.compose(yaml: text) else {
                throw InputError(
                    code: "yaml.empty", what: LocalizedText(ko: "파일이 비어 있습니다", en: "the file is empty"),
                    place: SourcePlace(file: file), next: nil)
            }
            self.root = root
        } catch let error as InputError {
            throw error
        } catch {
            throw Self.syntaxError(error, file: file, text: text)
        }
        if Self.holdsAlias(text) {
            throw InputError(
                code: "yaml.alias",
                what: LocalizedText(ko: "YAML 별칭(&, *)은 쓸 수 없습니다", en: "YAML aliases (& and *) are not allowed"),
                place: SourcePlace(file: file),
                next: LocalizedText(ko: "값을 그대로 다시 쓰세요.", en: "Write the value out again."))
        }
    }

    /// The whole document as a value, by the YAML 1.2 core schema: what a JSON Schema judges.
    package var value: Value { YAMLReader().value(YAMLCursor(node: root, path: "")) }

    /// The problems found in a document, as one error that lists them all; the first one gives the place.
    package func error(code: String, what: LocalizedText, problems: [YAMLProblem]) -> InputError {
        let first = problems.first
        return InputError(
            code: code, what: what,
            place: first?.line.map { SourcePlace(file: file, line: $0, column: first?.column, in: text) }
                ?? SourcePlace(file: file),
            reasons: problems.map { problem in
                let label = SourcePlace(file: file, line: problem.line, column: problem.column).label
                let path = problem.path.isEmpty ? "" : "\(problem.path): "
                return LocalizedText(
                    ko: "\(label): \(path)\(problem.message.ko)", en: "\(label): \(path)\(problem.message.en)")
            },
            next: LocalizedText(ko: "표시된 곳을 고친 뒤 다시 하세요.", en: "Mend the places shown and try again."))
    }

    private static func syntaxError(_ error: any Error, file: String, text: String) -> InputError {
        var place = SourcePlace(file: file)
        var detail = "\(error)"
        if let error = error as? YamlError {
            switch error {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                place = SourcePlace(file: file, line: mark.line, column: mark.column, in: text)
                detail = problem
            case .duplicatedKeysInMapping(let duplicates, let context):
                place = SourcePlace(file: file, line: context.mark.line, column: context.mark.column, in: text)
                detail = "duplicate key: \(duplicates.sorted().joined(separator: ", "))"
            default: break
            }
        }
        return InputError(
            code: "yaml.syntax",
            what: LocalizedText(ko: "YAML 문법이 맞지 않습니다: \(detail)", en: "this is not valid YAML: \(detail)"),
            place: place,
            next: LocalizedText(
                ko: "들여쓰기는 빈칸으로, 쌍점 뒤에는 빈칸을 두세요.",
                en: "Indent with spaces, and put a space after each colon."))
    }

    /// Asks the parser itself, so that `&` inside a text is left alone.
    private static func holdsAlias(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "&")), let parser = try? Parser(yaml: text) else { return false }
        guard let root = try? parser.singleRoot() else { return false }
        return anchored(root)
    }

    private static func anchored(_ node: Node) -> Bool {
        if node.anchor != nil { return true }
        switch node {
        case .mapping(let mapping): return mapping.contains { anchored($0.key) || anchored($0.value) }
        case .sequence(let sequence): return sequence.contains { anchored($0) }
        default: return false
        }
    }
}
