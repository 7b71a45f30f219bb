package import Values

/// A place that cannot hold what it should.
package struct StoreProblem: ExplainedError, Equatable {
    package var code: String
    package var what: LocalizedText
    package var next: LocalizedText?
    package var outcome: Outcome { .store }

    package init(code: String, what: LocalizedText, next: LocalizedText?) {
        self.code = code
        self.what = what
        self.next = next
    }
}
