package import Values

/// Applicants as a person writes them down in YAML or JSON: one, or a list of them.
package enum ApplicantsFile {
    private static let keys = ["id", "name", "phone", "mail", "aliases", "community", "time", "answers"]

    package static func read(_ text: String, file: String) throws(InputError) -> [ApplicantEntry] {
        do throws(InputError) {
            return try entries(text, file: file)
        } catch {
            // The line itself tells of a person.
            var error = error
            error.place?.excerpt = nil
            throw error
        }
    }

    private static func entries(_ text: String, file: String) throws(InputError) -> [ApplicantEntry] {
        let document = try YAMLDocument(text, file: file)
        let reader = YAMLReader()
        let root = YAMLCursor(node: document.root, path: "")
        let cursors = root.isList ? reader.list(root) ?? [] : [root]
        let entries = cursors.enumerated().compactMap { entry($1, number: $0 + 1, document, reader) }
        guard reader.problems.isEmpty else {
            throw document.error(
                code: "applicants.invalid",
                what: LocalizedText(
                    ko: "지원자 파일에 고칠 곳이 \(reader.problems.count)군데 있습니다",
                    en: "the file of applicants has \(reader.problems.count) problem(s)"),
                problems: reader.problems)
        }
        return entries
    }

    private static func entry(
        _ cursor: YAMLCursor, number: Int, _ document: YAMLDocument, _ reader: YAMLReader
    ) -> ApplicantEntry? {
        guard let members = reader.object(cursor, allowed: keys) else { return nil }
        let line = cursor.place(in: document).line.map { " (\(document.file):\($0))" } ?? ""
        var entry = ApplicantEntry(
            number: number, place: LocalizedText(ko: "\(number)번째\(line)", en: "entry \(number)\(line)"))
        func text(_ key: String) -> String? {
            guard let cursor = members[key], !reader.value(cursor).isNull else { return nil }
            return reader.text(cursor)
        }
        entry.id = text("id")
        entry.name = text("name")
        entry.phone = text("phone")
        entry.mail = text("mail")
        entry.community = text("community")
        entry.time = text("time")
        if let cursor = members["aliases"], !reader.value(cursor).isNull {
            entry.aliases =
                cursor.isList
                ? (reader.list(cursor) ?? []).compactMap { reader.text($0) } : [reader.text(cursor)].compactMap(\.self)
        }
        if let cursor = members["answers"], !reader.value(cursor).isNull {
            for (step, answer) in reader.entries(cursor) { entry.answers[step] = reader.value(answer) }
        }
        return entry
    }
}
