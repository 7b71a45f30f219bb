import Tables

/// A message, or a part of one: headers, and a body that may hold parts again.
struct MailPart {
    private var headers: [String: String] = [:]
    private let body: ArraySlice<UInt8>

    /// Headers end at the first empty line. A line that begins with a space or tab goes on with the header before; of
    /// headers that come twice, the first counts.
    init(_ bytes: ArraySlice<UInt8>) {
        var at = bytes.startIndex
        var open: (name: String, value: [UInt8])?
        var headers: [String: String] = [:]
        func close() {
            if let open, headers[open.name] == nil { headers[open.name] = String(decoding: open.value, as: UTF8.self) }
        }
        while at < bytes.endIndex {
            let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.endIndex
            let line = bytes[at..<end]
            at = min(end + 1, bytes.endIndex)
            if line.isEmpty { break }
            if line.first == 0x20 || line.first == 0x09 {
                open?.value += line
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                close()
                open = (
                    String(decoding: line[..<colon], as: UTF8.self).trimmed.lowercased(), Array(line[(colon + 1)...])
                )
            }
        }
        close()
        self.headers = headers
        body = bytes[at...]
    }

    subscript(name: String) -> String? { headers[name]?.trimmed }

    /// What a person reads of it: the text, or of several parts the first that is plain text.
    var text: String { plainText(depth: 0) ?? "" }

    private func plainText(depth: Int) -> String? {
        let type = MailHeader(self["content-type"] ?? "text/plain")
        if type.value.hasPrefix("multipart/") {
            // Parts within parts within parts are nobody's letter.
            guard depth < 8, let boundary = type.parameters["boundary"] else { return nil }
            for part in parts(boundary) {
                if let text = part.plainText(depth: depth + 1) { return text }
            }
            return nil
        }
        guard type.value == "text/plain" || type.value.isEmpty else { return nil }
        let bytes = TransferEncoding.decoded(body, self["content-transfer-encoding"] ?? "")
        return MailCharset.decoded(bytes, type.parameters["charset"] ?? "")
    }

    private func parts(_ boundary: String) -> [MailPart] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [MailPart] = []
        var start: Int?
        var at = body.startIndex
        while at < body.endIndex {
            let end = body[at...].firstIndex(of: 0x0A) ?? body.endIndex
            if body[at..<end].starts(with: mark) {
                if let start { parts.append(MailPart(body[start..<at])) }
                start = min(end + 1, body.endIndex)
                if body[at..<end].dropFirst(mark.count).starts(with: "--".utf8) { return parts }
            }
            at = min(end + 1, body.endIndex)
        }
        if let start { parts.append(MailPart(body[start...])) }
        return parts
    }
}
