import Statecharts
package import Values

/// The events that a run is given, and when: `[{"after": 500, "event": {"name": "go", "data": 1}}]`.
package struct EventScript: Equatable, Sendable {
    package struct Entry: Equatable, Sendable {
        /// Milliseconds since the entry before it, or since the start for the first.
        package var after: Int64
        package var name: String
        package var data: Value?

        package init(after: Int64 = 0, name: String, data: Value? = nil) {
            self.after = after
            self.name = name
            self.data = data
        }
    }

    package var entries: [Entry]

    package init(entries: [Entry] = []) {
        self.entries = entries
    }

    package static func read(_ text: String, file: String) throws(InputError) -> EventScript {
        let value: Value
        do throws(JSONSyntaxError) {
            value = try JSONReader.read(text)
        } catch {
            let before = Array(text.utf8.prefix(error.offset))
            let column = before[((before.lastIndex(of: 0x0A) ?? -1) + 1)...]
            throw InputError(
                code: "events.syntax", what: error.reason,
                place: SourcePlace(
                    file: file, line: before.count { $0 == 0x0A } + 1,
                    column: String(decoding: column, as: UTF8.self).count + 1, in: text))
        }
        guard let elements = value.array else {
            throw invalid(file, 0, ko: "사건의 목록이어야 합니다", en: "expected a list of events")
        }
        var entries: [Entry] = []
        for (index, element) in elements.enumerated() { entries.append(try entry(element, index + 1, file)) }
        return EventScript(entries: entries)
    }

    private static func entry(_ value: Value, _ number: Int, _ file: String) throws(InputError) -> Entry {
        guard let members = value.object, let event = members["event"]?.object else {
            throw invalid(
                file, number, ko: "{\"after\": 밀리초, \"event\": {\"name\": 이름}} 꼴이어야 합니다",
                en: "expected {\"after\": milliseconds, \"event\": {\"name\": name}}")
        }
        for (members, known) in [(members, ["after", "event"]), (event, ["name", "data"])] {
            if let stray = members.keys.sorted().first(where: { !known.contains($0) }) {
                throw invalid(file, number, ko: "모르는 이름 ‘\(stray)’", en: "the unknown name ‘\(stray)’")
            }
        }
        guard let name = event["name"]?.string, !name.isEmpty, !name.contains(where: { $0.isWhitespace || $0 == "*" })
        else {
            throw invalid(file, number, ko: "사건에 쓸 수 있는 이름이 없습니다", en: "the event has no name that an event can have")
        }
        let after = members["after"] ?? 0
        // A thousand years, as for delays.
        guard let milliseconds = after.int, (0...32_000_000_000_000).contains(milliseconds) else {
            throw invalid(
                file, number, ko: "after는 0 이상의 정수 밀리초여야 합니다",
                en: "after must be a whole number of milliseconds from 0 on")
        }
        return Entry(after: milliseconds, name: name, data: event["data"])
    }

    private static func invalid(_ file: String, _ number: Int, ko: String, en: String) -> InputError {
        InputError(
            code: "events.invalid",
            what: number == 0
                ? LocalizedText(ko: ko, en: en)
                : LocalizedText(ko: "\(number)번째 사건: \(ko)", en: "event \(number): \(en)"),
            place: SourcePlace(file: file))
    }
}
