/// Who is meant by `Kim <kim@example.com>`, `"Kim, A" <kim@example.com>` or `kim@example.com (Kim)`: the name, or where
/// there is none the address. Members are known by their names; an address differs from one device to the next.
enum MailAddress {
    static func person(_ text: String) -> String? {
        let text = text.trimmed
        guard let open = text.lastIndex(of: "<") else { return commented(text) }
        let address = text[text.index(after: open)...].prefix { $0 != ">" }
        let name = unquoted(String(text[..<open]).trimmed)
        return name.isEmpty ? normal(String(address)) : name
    }

    private static func commented(_ text: String) -> String? {
        guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return normal(text) }
        let name = String(text[text.index(after: open)...].dropLast()).trimmed
        return name.isEmpty ? normal(String(text[..<open])) : name
    }

    private static func unquoted(_ name: String) -> String {
        guard name.count >= 2, name.hasPrefix("\""), name.hasSuffix("\"") else { return name }
        var out = ""
        var isEscaped = false
        for character in name.dropFirst().dropLast() {
            if character == "\\", !isEscaped {
                isEscaped = true
                continue
            }
            out.append(character)
            isEscaped = false
        }
        return out.trimmed
    }

    private static func normal(_ address: String) -> String? {
        let address = address.trimmed.lowercased()
        return address.isEmpty ? nil : address
    }
}
