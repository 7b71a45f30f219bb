/// Something given from outside is not valid: a file, an answer, a flag's value.
package struct InputError: ExplainedError, Equatable {
    package var code: String
    package var what: LocalizedText
    package var place: SourcePlace?
    package var reasons: [LocalizedText]
    package var next: LocalizedText?
    package var outcome: Outcome { .input }

    package init(
        code: String, what: LocalizedText, place: SourcePlace? = nil, reasons: [LocalizedText] = [],
        next: LocalizedText? = nil
    ) {
        self.code = code
        self.what = what
        self.place = place
        self.reasons = reasons
        self.next = next
    }
}
