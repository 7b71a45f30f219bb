package import Values

/// What a host function throws to refuse in its own words. It reaches the script as an error message with the line of
/// the call, and the caller of the script as the `cause` of a `LuaError` with both languages.
package struct HostError: ExplainedError, Equatable {
    package var code: String
    package var what: LocalizedText
    package var reasons: [LocalizedText]
    package var next: LocalizedText?
    package var outcome: Outcome { .script }

    package init(
        code: String, what: LocalizedText, reasons: [LocalizedText] = [], next: LocalizedText? = nil
    ) {
        self.code = code
        self.what = what
        self.reasons = reasons
        self.next = next
    }
}
