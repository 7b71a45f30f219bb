package import Values

/// What a verification found.
package struct VerificationScreen: Screen {
    private let entries: Int
    private let blobs: Int
    private let head: Digest
    private let state: Digest?
    private let findings: [LocalizedText]
    private let personal: [Int]?
    private let readings: (computed: Int, written: Int)?
    private let noted: Int?

    /// - Parameters:
    ///   - readings: how many were computed once more, and how many people wrote down; nil where nobody asked.
    ///   - personal: the entries whose free text names somebody who is known; nil where nobody asked.
    ///   - noted: the entry whose digest had been noted earlier.
    package init(
        entries: Int, blobs: Int, head: Digest, state: Digest?, findings: [LocalizedText],
        readings: (computed: Int, written: Int)? = nil, personal: [Int]? = nil, noted: Int? = nil
    ) {
        self.personal = personal
        self.noted = noted
        self.readings = readings
        self.entries = entries
        self.blobs = blobs
        self.head = head
        self.state = state
        self.findings = findings
    }

    /// Nothing when something was found: the error that follows says it.
    package func text(_ language: Language, width: Int?) -> String {
        guard findings.isEmpty else { return "" }
        var sound = LocalizedText(
            ko: "기록 \(entries)개와 저장된 조각 \(blobs)개가 모두 온전합니다.\n끝 지문: \(head.hex)\n상태 지문: \(state?.hex ?? "–")\n",
            en:
                "All \(entries) entries and \(blobs) stored pieces are sound.\nHead:  \(head.hex)\nState: \(state?.hex ?? "–")\n"
        )[language]
        if let personal { sound += Self.text(personal)[language] }
        if let noted {
            sound +=
                LocalizedText(
                    ko: "적어 두신 지문은 \(noted)번 기록의 것입니다. 그때까지의 기록은 그대로입니다.\n",
                    en: "The digest you noted is that of entry \(noted): nothing up to it was changed.\n")[language]
        }
        guard let readings else { return sound }
        return sound
            + LocalizedText(
                ko: "측정값 \(readings.computed)개를 다시 계산해 한 비트도 다르지 않음을 보았습니다. 손으로 적은 값은 \(readings.written)개입니다.\n",
                en:
                    "Computed again and the same to the last bit: \(Plural.of(readings.computed, "reading")). Written down by hand: \(readings.written).\n"
            )[language]
    }

    private static func text(_ personal: [Int]) -> LocalizedText {
        let list = personal.map(String.init).joined(separator: ", ")
        return personal.isEmpty
            ? LocalizedText(
                ko: "글에 지금 아는 사람의 이름이 든 기록이 없습니다.\n", en: "No entry's text names anybody who is known now.\n")
            : LocalizedText(
                ko: "글에 지금 아는 사람의 이름이 든 기록: \(list)번. 이름을 알기 전에 쓴 글이며 사슬에서 뺄 수 없습니다.\n",
                en:
                    "Entries whose text names somebody who is known now: \(list). They were written before the name was known; nothing leaves a chain.\n"
            )
    }

    package var value: Value {
        [
            "sound": .bool(findings.isEmpty),
            "entries": .int(Int64(entries)),
            "blobs": .int(Int64(blobs)),
            "head": .string(head.hex),
            "state": state.map { .string($0.hex) } ?? .null,
            "readings": readings.map {
                ["computed": .int(Int64($0.computed)), "written": .int(Int64($0.written))]
            } ?? .null,
            "personal": personal.map { .array($0.map { .int(Int64($0)) }) } ?? .null,
            "noted": noted.map { .int(Int64($0)) } ?? .null,
            "findings": .array(findings.map { .string($0.en) }),
        ]
    }
}
