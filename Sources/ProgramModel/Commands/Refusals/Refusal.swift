package import Values

/// A command that the program's rules do not allow now, with every reason.
package struct Refusal: ExplainedError, Equatable {
    package var code: String
    package var what: LocalizedText
    package var reasons: [LocalizedText]
    package var next: LocalizedText?
    package var outcome: Outcome { .refused }

    package init(code: String, what: LocalizedText, reasons: [LocalizedText] = [], next: LocalizedText? = nil) {
        self.code = code
        self.what = what
        self.reasons = reasons
        self.next = next
    }
}

extension Refusal {
    /// What helps where `--reason` is missing or empty.
    static let addReason = LocalizedText(ko: "--reason \"…\"을 붙이세요.", en: "Add --reason \"…\".")
}
