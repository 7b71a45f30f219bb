package import Values

/// The backups there are, newest last.
package struct BackupListScreen: Screen {
    private let files: [(file: String, at: Timestamp, entries: Int)]

    package init(_ files: [(file: String, at: Timestamp, entries: Int)]) {
        self.files = files
    }

    package func text(_ language: Language, width: Int?) -> String {
        guard !files.isEmpty else {
            return LocalizedText(
                ko: "아직 백업이 없습니다. ‘moim backup’으로 만드세요.\n", en: "There is no backup yet; ‘moim backup’ makes one.\n")[
                    language]
        }
        return TextTable(
            columns: [
                .init(LocalizedText(ko: "파일", en: "File")[language], isWhole: true),
                .init(LocalizedText(ko: "언제(UTC)", en: "When (UTC)")[language]),
                .init(LocalizedText(ko: "기록", en: "Entries")[language], alignment: .right),
            ], rows: files.map { [$0.file, $0.at.description, "\($0.entries)"] }
        ).text(width: width)
    }

    package var value: Value {
        .array(
            files.map {
                ["file": .string($0.file), "at": .string($0.at.description), "entries": .int(Int64($0.entries))]
            })
    }
}
