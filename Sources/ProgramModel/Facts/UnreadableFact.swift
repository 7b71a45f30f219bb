package import Values

/// A journal entry that this version of the program cannot turn into a fact.
package struct UnreadableFact: ExplainedError, Equatable {
    package enum Reason: Hashable, Sendable {
        /// Written by a newer version of moim, most likely.
        case unknownKind
        case malformed(String)
    }

    package var kind: String
    package var version: Int
    package var reason: Reason
    package var code: String {
        switch reason {
        case .unknownKind: "journal.unknown-fact"
        case .malformed: "journal.malformed-fact"
        }
    }
    package var outcome: Outcome { .store }
    package var what: LocalizedText {
        switch reason {
        case .unknownKind:
            LocalizedText(
                ko: "기록 종류 ‘\(kind)’(\(version)판)을 이 moim은 모릅니다",
                en: "this moim does not know the journal entry ‘\(kind)’, version \(version)")
        case .malformed:
            LocalizedText(
                ko: "기록 ‘\(kind)’(\(version)판)의 내용을 읽을 수 없습니다",
                en: "the journal entry ‘\(kind)’, version \(version), cannot be read")
        }
    }
    package var next: LocalizedText? {
        switch reason {
        case .unknownKind: LocalizedText(ko: "더 새로운 moim으로 여세요.", en: "Open it with a newer moim.")
        case .malformed:
            LocalizedText(
                ko: "‘moim verify’로 어느 기록이 상했는지 확인하세요.", en: "Run ‘moim verify’ to see which entry is damaged.")
        }
    }
}
