import Definitions
import Values

/// An id becomes part of a path; one that is not plain must not get that far.
enum IdentifierCheck {
    static func require(_ id: String) throws {
        guard !IdentifierRule.accepts(id) else { return }
        throw InputError(
            code: "id.invalid", what: IdentifierRule.message,
            next: LocalizedText(ko: "그런 id로 다시 하세요.", en: "Try again with such an id."))
    }
}
