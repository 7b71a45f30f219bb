package import Values

/// A journal that does not begin with the creation of its program.
package struct EmptyJournal: ExplainedError, Equatable {
    package var code: String { "journal.no-program" }
    package var outcome: Outcome { .store }
    package var what: LocalizedText {
        LocalizedText(
            ko: "기록이 프로그램의 시작(program.created)으로 시작하지 않습니다",
            en: "the journal does not begin with the creation of a program")
    }
    package var next: LocalizedText? {
        LocalizedText(ko: "‘moim verify’를 하고 백업에서 되살리세요.", en: "Run ‘moim verify’ and restore a backup.")
    }

    package init() {}
}
