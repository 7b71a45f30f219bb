import Tables
import Values

/// What `git log` prints by itself, with `--pretty=fuller`, with any `--date`, and with `--numstat`.
///
/// `time` and `member` are the author's; `id` is the commit, `kind` commit or merge. With `--numstat` come `added`,
/// `deleted` and `files`, summed over the commit; `text`, the message, only where texts are kept.
struct GitLogFormat: RecordFormat {
    let title = LocalizedText(ko: "git log", en: "a git log")

    func recognises(_ head: String, name: String) -> Bool {
        let lines = head.drop { $0 == "\u{FEFF}" }.split(maxSplits: 2, whereSeparator: \.isNewline)
        guard lines.count > 1, GitCommit.id(Array(lines[0].utf8)[...]) != nil else { return false }
        return ["Author:", "Merge:", "Reflog:"].contains { lines[1].hasPrefix($0) }
    }

    func read(_ source: FormatSource, _ options: FormatOptions) throws(InputError) -> (
        table: Table, report: ImportReport
    ) {
        var commits: [GitCommit] = []
        for line in source.lines {
            if let id = GitCommit.id(line.bytes) {
                commits.append(GitCommit(id: id, line: line.number))
            } else if !commits.isEmpty {
                commits[commits.count - 1].take(line)
            }
        }
        let counts = commits.contains { $0.files > 0 }
        var fields = [
            Schema.Field("time", .time), Schema.Field("member", .category), Schema.Field("id", .category),
            Schema.Field("kind", .category),
        ]
        if counts { fields += ["added", "deleted", "files"].map { Schema.Field($0, .number) } }
        if options.keepsText { fields.append(Schema.Field("text", .text)) }
        var rows = try RecordBuilder(fields, options)
        for commit in commits { commit.append(to: &rows, counts: counts, keepsText: options.keepsText) }
        return try rows.finish(source, title)
    }
}
