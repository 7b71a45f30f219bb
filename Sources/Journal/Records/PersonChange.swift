/// A change to personal data.
package enum PersonChange: Hashable, Sendable {
    /// Adds a person, or replaces what was known under this id.
    case save(PersonRecord)
    /// Removes every trace of a person from the store; nothing happens when the id is not known.
    case erase(id: String)
    /// The same for good: the id stays taken. Keys and answers of commands go as well, everybody's, for nobody can tell
    /// of a key or of the digest of a command whose name is in it.
    case forget(id: String)
}
