package import Values

/// The head of a page of the group's own, between two lines of dashes, and the text under it.
///
///     ---
///     after: method
///     ---
///     # 다음 시즌에는
package struct ReportPageHead: Sendable {
    package var after: String?
    package var text: String

    package static func read(_ text: String, file: String) throws(InputError) -> ReportPageHead {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        func isRule(_ line: Substring) -> Bool {
            line.prefix(3) == "---" && line.dropFirst(3).allSatisfy(\.isWhitespace)
        }
        guard let first = lines.first, isRule(first), let end = lines.dropFirst().firstIndex(where: isRule) else {
            return ReportPageHead(after: nil, text: text)
        }
        // The lines keep their numbers for whoever reads of a mistake in them.
        let head = ([""] + lines[1..<end]).joined(separator: "\n")
        let body = lines[(end + 1)...].joined(separator: "\n")
        guard head.contains(where: { !$0.isWhitespace }) else { return ReportPageHead(after: nil, text: body) }
        let document = try YAMLDocument(head, file: file)
        let reader = YAMLReader()
        let members = reader.object(YAMLCursor(node: document.root, path: ""), allowed: ["after"]) ?? [:]
        let after = members["after"].flatMap { reader.text($0) }
        guard reader.problems.isEmpty else {
            throw document.error(
                code: "report.page-head",
                what: LocalizedText(
                    ko: "보고서에 넣을 글의 머리말에 고칠 곳이 있습니다", en: "the head of a page for the report has problems"),
                problems: reader.problems)
        }
        return ReportPageHead(after: after, text: body)
    }
}
