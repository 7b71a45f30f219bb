import Values
import Yams

/// Walks a YAML tree and collects every problem instead of stopping at the first: a person mends a file once.
final class YAMLReader {
    private(set) var problems: [YAMLProblem] = []

    func complain(_ cursor: YAMLCursor, ko: String, en: String) {
        complain(cursor, LocalizedText(ko: ko, en: en))
    }

    func complain(_ cursor: YAMLCursor, _ message: LocalizedText) {
        problems.append(
            YAMLProblem(
                path: cursor.path, message: message, line: cursor.node.mark?.line, column: cursor.node.mark?.column))
    }

    /// Members by key. Keys outside `allowed` are complained of, with the nearest one.
    func object(_ cursor: YAMLCursor, allowed: [String]? = nil) -> [String: YAMLCursor]? {
        guard case .mapping(let mapping) = cursor.node else {
            complain(cursor, ko: "이름: 값의 묶음이어야 합니다", en: "expected a mapping of names to values")
            return nil
        }
        var members: [String: YAMLCursor] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar?.string else {
                complain(YAMLCursor(node: key, path: cursor.path), ko: "이름은 글이어야 합니다", en: "a name must be text")
                continue
            }
            if let allowed, !allowed.contains(name) {
                let hint = Nearest.match(name, in: allowed)
                complain(
                    YAMLCursor(node: key, path: cursor.path),
                    ko: "모르는 항목 ‘\(name)’입니다" + (hint.map { ". ‘\($0)’을(를) 뜻하셨나요?" } ?? ""),
                    en: "unknown entry ‘\(name)’" + (hint.map { "; did you mean ‘\($0)’?" } ?? ""))
                continue
            }
            members[name] = YAMLCursor(node: value, path: cursor.path.isEmpty ? name : "\(cursor.path).\(name)")
        }
        return members
    }

    /// Keys in the order they were written.
    func entries(_ cursor: YAMLCursor) -> [(key: String, value: YAMLCursor)] {
        guard let members = object(cursor), case .mapping(let mapping) = cursor.node else { return [] }
        return mapping.compactMap { key, _ in
            key.scalar.flatMap { scalar in members[scalar.string].map { (scalar.string, $0) } }
        }
    }

    func required(_ key: String, in members: [String: YAMLCursor], of owner: YAMLCursor) -> YAMLCursor? {
        if let member = members[key] { return member }
        complain(owner, ko: "‘\(key)’이(가) 빠졌습니다", en: "‘\(key)’ is missing")
        return nil
    }

    func list(_ cursor: YAMLCursor) -> [YAMLCursor]? {
        guard case .sequence(let sequence) = cursor.node else {
            complain(cursor, ko: "목록이어야 합니다", en: "expected a list")
            return nil
        }
        return sequence.enumerated().map { YAMLCursor(node: $1, path: "\(cursor.path)[\($0 + 1)]") }
    }

    func value(_ cursor: YAMLCursor) -> Value {
        switch cursor.node {
        case .scalar(let scalar): Self.value(cursor.node, scalar)
        case .sequence(let sequence): .array(sequence.map { value(YAMLCursor(node: $0, path: cursor.path)) })
        case .mapping(let mapping):
            .object(
                Dictionary(
                    mapping.map { ($0.key.scalar?.string ?? "", value(YAMLCursor(node: $0.value, path: cursor.path))) },
                    uniquingKeysWith: { _, last in last }))
        case .alias: .null
        }
    }

    /// YAML 1.1 would read `no` as false and `19:30` as 1170; the YAML 1.2 core schema is what people expect.
    private static func value(_ node: Node, _ scalar: Node.Scalar) -> Value {
        guard scalar.style == .plain || scalar.style == .any else { return .string(scalar.string) }
        switch scalar.string {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        case let text:
            if let int = Int64(text) { return .int(int) }
            let numeric = text.utf8.allSatisfy {
                (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0)
            }
            if numeric, let number = Double(text), number.isFinite { return .number(number) }
            return .string(text)
        }
    }

    func text(_ cursor: YAMLCursor) -> String? {
        switch value(cursor) {
        case .string(let text): return text
        // A title such as 2020 is a text that happens to be digits.
        case .int, .number, .bool: return cursor.node.scalar?.string
        default:
            complain(cursor, ko: "글이어야 합니다", en: "expected text")
            return nil
        }
    }

    func int(_ cursor: YAMLCursor, in range: ClosedRange<Int>) -> Int? {
        guard case .int(let number) = value(cursor), let int = Int(exactly: number) else {
            complain(cursor, ko: "정수여야 합니다", en: "expected a whole number")
            return nil
        }
        guard range.contains(int) else {
            complain(
                cursor, ko: "\(range.lowerBound)부터 \(range.upperBound)까지여야 합니다",
                en: "must be from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return int
    }

    func date(_ cursor: YAMLCursor) -> CalendarDate? {
        guard let date = cursor.node.scalar.flatMap({ CalendarDate($0.string) }) else {
            complain(cursor, ko: "2020-07-09 꼴의 날짜여야 합니다", en: "expected a date such as 2020-07-09")
            return nil
        }
        return date
    }

    /// Either one text for both languages, or `{ ko: …, en: … }`.
    func localized(_ cursor: YAMLCursor) -> LocalizedText? {
        if cursor.node.scalar != nil { return text(cursor).map { LocalizedText(same: $0) } }
        guard let members = object(cursor, allowed: ["ko", "en"]) else { return nil }
        guard let ko = required("ko", in: members, of: cursor).flatMap({ text($0) }),
            let en = required("en", in: members, of: cursor).flatMap({ text($0) })
        else { return nil }
        return LocalizedText(ko: ko, en: en)
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ cursor: YAMLCursor, of type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        guard let word = text(cursor) else { return nil }
        if let choice = Choice(rawValue: word) { return choice }
        let allowed = Choice.allCases.map(\.rawValue)
        let hint = Nearest.match(word, in: allowed)
        complain(
            cursor,
            ko: "‘\(word)’은(는) 쓸 수 없습니다. 쓸 수 있는 것: \(allowed.joined(separator: ", "))"
                + (hint.map { ". ‘\($0)’을(를) 뜻하셨나요?" } ?? ""),
            en: "‘\(word)’ is not one of: \(allowed.joined(separator: ", "))"
                + (hint.map { "; did you mean ‘\($0)’?" } ?? "")
        )
        return nil
    }

    /// A word that can be typed anywhere and never needs quoting; digits alone will do.
    func identifier(_ cursor: YAMLCursor) -> String? {
        switch value(cursor) {
        case .string, .int:
            if let word = cursor.scalar, IdentifierRule.accepts(word) { return word }
        default: break
        }
        complain(cursor, IdentifierRule.message)
        return nil
    }
}
