package import Values

/// A record that came back from a backup.
package struct BackupRestoredScreen: Screen {
    private let file: String
    private let entries: Int
    private let head: Digest
    private let former: String?

    package init(_ file: String, entries: Int, head: Digest, former: String?) {
        self.file = file
        self.entries = entries
        self.head = head
        self.former = former
    }

    package func text(_ language: Language, width: Int?) -> String {
        let done = LocalizedText(
            ko: "\(file)에서 되살렸습니다. 기록 \(entries)개가 모두 온전합니다.\n끝 지문: \(head.hex)\n",
            en: "Restored from \(file): \(Plural.of(entries, "entry", "entries")), all sound.\nHead: \(head.hex)\n")
        guard let former else { return done[language] }
        return done[language]
            + ScreenText.bullet(
                LocalizedText(ko: "있던 기록은 \(former)에 남겼습니다.", en: "The record that was here is in \(former).")[
                    language],
                width: width)
    }

    package var value: Value {
        [
            "file": .string(file), "entries": .int(Int64(entries)), "head": .string(head.hex),
            "former": former.map(Value.string) ?? .null,
        ]
    }
}
