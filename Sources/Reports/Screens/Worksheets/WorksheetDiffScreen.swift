package import ProgramModel
package import Values

/// What changed between two versions of a worksheet, step by step.
package struct WorksheetDiffScreen: Screen {
    private let id: WorksheetID
    private let old: String
    private let new: String
    private let diff: WorksheetDiff

    /// - Parameters:
    ///   - old: the number of a version, or the name of a file.
    package init(_ id: WorksheetID, from old: String, to new: String, _ diff: WorksheetDiff) {
        self.id = id
        self.old = old
        self.new = new
        self.diff = diff
    }

    package func text(_ language: Language, width: Int?) -> String {
        func name(_ side: String) -> LocalizedText {
            Int(side) == nil
                ? LocalizedText(same: side) : LocalizedText(ko: "\(side)판", en: "version \(side)")
        }
        var out = ScreenText.heading("\(id): \(name(old)[language]) → \(name(new)[language])", width: width)
        guard !diff.isEmpty else {
            return out
                + ScreenText.paragraph(
                    LocalizedText(
                        ko: "달라진 것이 없습니다(띄어쓰기와 주석은 보지 않습니다).", en: "Nothing changed, white space and comments aside.")[
                            language],
                    width: width)
        }
        for change in diff.fields {
            out += ScreenText.bullet(
                PrintableText.clean(WorksheetChangeText.line(change, language)), mark: "~", width: width)
        }
        for step in diff.steps { out += lines(step, language, width) }
        for note in notes { out += ScreenText.bullet(note[language], mark: "~", width: width) }
        return out
    }

    private func lines(_ change: StepChange, _ language: Language, _ width: Int?) -> String {
        let mark =
            switch change.fate {
            case .added: "+"
            case .removed: "-"
            case .kept: "~"
            }
        var title = change.step.id
        if change.fate != .kept { title += ": " + change.step.ask[language] }
        if let (from, to) = change.moved {
            title += LocalizedText(ko: " (\(from)번에서 \(to)번으로)", en: " (moved from \(from) to \(to))")[language]
        }
        var out = ScreenText.bullet(PrintableText.clean(title), mark: mark, width: width)
        let inner =
            change.fields.map { WorksheetChangeText.line($0, language) }
            + change.functions.map { "\($0): " + LocalizedText(ko: "함수가 바뀜", en: "the function changed")[language] }
        for line in inner {
            let text = PrintableText.clean(line)
            out +=
                width.map { TextWrap.hanging(text, width: max($0, 24), first: "      ", rest: "        ") + "\n" }
                ?? "      \(text)\n"
        }
        return out
    }

    private var notes: [LocalizedText] {
        var notes: [LocalizedText] = []
        if diff.produces {
            notes.append(LocalizedText(ko: "produces: 함수가 바뀜", en: "produces: the function changed"))
        }
        if diff.helpers {
            notes.append(
                LocalizedText(
                    ko: "선언 바깥의 코드가 바뀌었습니다. 함수들이 부를 수 있습니다",
                    en: "code beside the declaration changed; functions may call it"))
        }
        if diff.functionsUnknown { notes.append(WorksheetChangeText.unknown) }
        return notes
    }

    package var value: Value {
        [
            "worksheet": .string(id.rawValue), "from": side(old), "to": side(new),
            "fields": .array(diff.fields.map(Self.field)),
            "steps": .array(
                diff.steps.map { change in
                    [
                        "id": .string(change.step.id), "fate": .string("\(change.fate)"),
                        "moved": change.moved.map { ["from": .int(Int64($0.from)), "to": .int(Int64($0.to))] } ?? .null,
                        "fields": .array(change.fields.map(Self.field)),
                        "functions": .array(change.functions.map { .string($0) }),
                    ]
                }),
            "produces": .bool(diff.produces), "helpers": .bool(diff.helpers),
            "functions_unknown": .bool(diff.functionsUnknown),
        ]
    }

    private func side(_ text: String) -> Value { Int64(text).map { .int($0) } ?? .string(text) }

    private static func field(_ change: FieldChange) -> Value {
        switch change.content {
        case .setting(let old, let new): ["field": .string(change.field), "old": old, "new": new]
        case .words(let old, let new):
            [
                "field": .string(change.field), "old": old.map { CanonicalCoding.value($0) } ?? .null,
                "new": new.map { CanonicalCoding.value($0) } ?? .null,
            ]
        }
    }
}
