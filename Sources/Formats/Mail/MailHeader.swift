/// `text/plain; charset="utf-8"`: a value and its parameters, in small letters but for what is quoted or a boundary.
struct MailHeader {
    let value: String
    private(set) var parameters: [String: String] = [:]

    init(_ text: String) {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false)
        value = (parts.first ?? "").trimmed.lowercased()
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { continue }
            let word = pair[1].trimmed
            let isQuoted = word.count >= 2 && word.hasPrefix("\"") && word.hasSuffix("\"")
            parameters[pair[0].trimmed.lowercased()] = isQuoted ? String(word.dropFirst().dropLast()) : word
        }
    }
}
