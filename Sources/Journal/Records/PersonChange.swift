/// A change to personal data.
package enum PersonChange: Hashable, Sendable {
    /// Adds a person, or replaces what was known under this id.
    case save(PersonRecord)
    /// Removes every trace of a person from the store; nothing happens when the id is not known.
    case erase(id: String)
}
