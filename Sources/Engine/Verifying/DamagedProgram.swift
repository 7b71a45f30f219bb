package import Values

/// `moim verify` found something.
package struct DamagedProgram: ExplainedError, Equatable {
    package var findings: [LocalizedText]

    package init(findings: [LocalizedText]) {
        self.findings = findings
    }

    package var code: String { "verify.damaged" }
    package var outcome: Outcome { .store }
    package var what: LocalizedText {
        LocalizedText(ko: "기록을 믿을 수 없습니다", en: "the record cannot be trusted")
    }
    package var reasons: [LocalizedText] { findings }
    package var next: LocalizedText? {
        LocalizedText(
            ko: "이 파일에 더 쓰지 말고 백업을 되살리세요.", en: "Write nothing more to this file; restore a backup.")
    }
}
