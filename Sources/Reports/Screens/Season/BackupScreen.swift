package import Values

/// A backup that was made, and the older ones that went.
package struct BackupScreen: Screen {
    private let file: String
    private let entries: Int
    private let head: Digest
    private let gone: [String]

    package init(_ file: String, entries: Int, head: Digest, gone: [String]) {
        self.file = file
        self.entries = entries
        self.head = head
        self.gone = gone
    }

    package func text(_ language: Language, width: Int?) -> String {
        let made = LocalizedText(
            ko: "백업을 만들고 확인했습니다: \(file) (기록 \(entries)개)\n끝 지문: \(head.hex)\n",
            en: "Backed up and verified: \(file) (\(Plural.of(entries, "entry", "entries")))\nHead: \(head.hex)\n")
        return made[language]
            + gone.map {
                ScreenText.bullet(
                    LocalizedText(ko: "오래된 백업을 지웠습니다: \($0)", en: "An older one went: \($0)")[language], width: width)
            }.joined()
    }

    package var value: Value {
        [
            "file": .string(file), "entries": .int(Int64(entries)), "head": .string(head.hex),
            "gone": .array(gone.map(Value.string)),
        ]
    }
}
