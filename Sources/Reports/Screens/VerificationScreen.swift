package import Values

/// What a verification found.
package struct VerificationScreen: Screen {
    private let entries: Int
    private let blobs: Int
    private let head: Digest
    private let state: Digest?
    private let findings: [LocalizedText]

    package init(entries: Int, blobs: Int, head: Digest, state: Digest?, findings: [LocalizedText]) {
        self.entries = entries
        self.blobs = blobs
        self.head = head
        self.state = state
        self.findings = findings
    }

    /// Nothing when something was found: the error that follows says it.
    package func text(_ language: Language, width: Int?) -> String {
        guard findings.isEmpty else { return "" }
        return LocalizedText(
            ko: "기록 \(entries)개와 저장된 조각 \(blobs)개가 모두 온전합니다.\n끝 지문: \(head.hex)\n상태 지문: \(state?.hex ?? "–")\n",
            en:
                "All \(entries) entries and \(blobs) stored pieces are sound.\nHead:  \(head.hex)\nState: \(state?.hex ?? "–")\n"
        )[
            language]
    }

    package var value: Value {
        [
            "sound": .bool(findings.isEmpty),
            "entries": .int(Int64(entries)),
            "blobs": .int(Int64(blobs)),
            "head": .string(head.hex),
            "state": state.map { .string($0.hex) } ?? .null,
            "findings": .array(findings.map { .string($0.en) }),
        ]
    }
}
