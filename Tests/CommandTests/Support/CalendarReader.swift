import Foundation

/// Reads iCalendar as RFC 5545 has it, from the standard and not from our writer, and throws at what the standard forbids.
struct CalendarReader {
    final class Component {
        let name: String
        var properties: [(name: String, value: String)] = []
        var children: [Component] = []

        init(_ name: String) { self.name = name }

        subscript(_ name: String) -> String? { properties.first { $0.name == name }?.value }

        func all(_ name: String) -> [Component] { children.filter { $0.name == name } }
    }

    struct Wrong: Error {
        var what: String
    }

    static func read(_ text: String) throws -> Component {
        guard text.hasSuffix("\r\n") else { throw Wrong(what: "3.1: the last line has no end") }
        var lines: [String] = []
        for line in text.components(separatedBy: "\r\n").dropLast() {
            if line.contains("\n") { throw Wrong(what: "3.1: a line ends without CR") }
            if line.utf8.count > 75 { throw Wrong(what: "3.1: more than 75 octets: \(line)") }
            if line.hasPrefix(" "), let last = lines.indices.last {
                lines[last] += line.dropFirst()
            } else {
                lines.append(line)
            }
        }
        let root = Component("")
        var open = [root]
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { throw Wrong(what: "3.1: no colon: \(line)") }
            let name = String(line[..<colon].prefix { $0 != ";" })
            let value = String(line[line.index(after: colon)...])
            guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else {
                throw Wrong(what: "3.1: no name: \(line)")
            }
            switch name {
            case "BEGIN":
                let component = Component(value)
                open[open.count - 1].children.append(component)
                open.append(component)
            case "END":
                guard let component = open.popLast(), component.name == value else {
                    throw Wrong(what: "3.6: END:\(value) ends nothing")
                }
                try check(component)
            default: open[open.count - 1].properties.append((name, value))
            }
        }
        guard open.count == 1, root.children.count == 1, let calendar = root.children.first else {
            throw Wrong(what: "3.4: not one whole object")
        }
        return calendar
    }

    /// Section 3.6: which properties a component must have, and which only once.
    private static func check(_ component: Component) throws {
        let (needed, once): ([String], [String]) =
            switch component.name {
            case "VCALENDAR": (["VERSION", "PRODID"], ["METHOD", "CALSCALE"])
            case "VEVENT":
                (
                    ["UID", "DTSTAMP", "DTSTART"],
                    ["SEQUENCE", "STATUS", "SUMMARY", "DESCRIPTION", "LAST-MODIFIED", "DURATION", "DTEND"]
                )
            case "VALARM": (["ACTION", "TRIGGER", "DESCRIPTION"], ["DURATION", "REPEAT"])
            default: throw Wrong(what: "3.6: \(component.name)")
            }
        func count(_ name: String) -> Int { component.properties.count { $0.name == name } }
        for name in needed where count(name) != 1 { throw Wrong(what: "\(component.name): \(count(name)) × \(name)") }
        for name in once where count(name) > 1 { throw Wrong(what: "\(component.name): \(count(name)) × \(name)") }
        guard component.name == "VEVENT" else { return }
        for name in ["DTSTAMP", "DTSTART", "LAST-MODIFIED"] {
            guard let value = component[name] else { continue }
            guard value.wholeMatch(of: /\d{8}T\d{6}Z/) != nil else { throw Wrong(what: "3.3.5: \(name):\(value)") }
        }
        guard component["SEQUENCE"].map({ Int($0) != nil }) ?? true else { throw Wrong(what: "3.8.7.4") }
        guard component["DTEND"] == nil || component["DURATION"] == nil else { throw Wrong(what: "3.6.1") }
    }
}
