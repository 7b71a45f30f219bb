package import Values

/// A program that came out of an archive.
package struct RestoredScreen: Screen {
    private let folder: String
    private let title: LocalizedText
    private let entries: Int
    private let head: Digest
    private let state: Digest
    private let people: Int
    private let withPeople: Bool

    package init(
        _ folder: String, title: LocalizedText, entries: Int, head: Digest, state: Digest, people: Int, withPeople: Bool
    ) {
        self.folder = folder
        self.title = title
        self.entries = entries
        self.head = head
        self.state = state
        self.people = people
        self.withPeople = withPeople
    }

    package func text(_ language: Language, width: Int?) -> String {
        let lead = LocalizedText(
            ko:
                "‘\(title.ko)’을(를) \(folder)에 되살렸습니다. 기록 \(entries)개가 모두 온전합니다.\n끝 지문: \(head.hex)\n상태 지문: \(state.hex)\n",
            en:
                "‘\(title.en)’ is restored in \(folder). All \(entries) entries are sound.\nHead:  \(head.hex)\nState: \(state.hex)\n"
        )[language]
        return PrintableText.clean(lead, keepingLines: true)
            + (people == 0 ? "" : ScreenText.bullet(persons[language], width: width))
            + ScreenText.bullet(next[language], width: width)
    }

    private var persons: LocalizedText {
        withPeople
            ? LocalizedText(
                ko: "사람 \(people)명의 이름과 연락처도 돌아왔습니다.",
                en: "Names of \(Plural.of(people, "person", "people")) came back too.")
            : LocalizedText(
                ko: "사람 \(people)명은 id로만 돌아왔습니다. 이름은 ‘moim member alias ID 이름’으로 다시 적을 수 있습니다.",
                en:
                    "\(Plural.of(people, "person", "people")) came back as ids. ‘moim member alias ID NAME’ lets names find them again."
            )
    }

    private var next: LocalizedText {
        LocalizedText(
            ko: "이어 가려면: moim status --program \(folder)", en: "To go on: moim status --program \(folder)")
    }

    package var value: Value {
        [
            "folder": .string(folder), "entries": .int(Int64(entries)), "head": .string(head.hex),
            "state": .string(state.hex), "people": .int(Int64(people)), "with_people": .bool(withPeople),
        ]
    }
}
