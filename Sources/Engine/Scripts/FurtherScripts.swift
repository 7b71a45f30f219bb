import Values

/// Scripts that a program could use but does not yet. One that cannot be read must not hide the others.
package struct FurtherScripts<Definition: Sendable>: Sendable {
    package private(set) var definitions: [Definition] = []
    /// Paths in the program's folder.
    package private(set) var unreadable: [String] = []

    init<Tag>(_ ids: [ID<Tag>], folder: String, load: (ID<Tag>) throws -> Definition) {
        for id in ids {
            do {
                definitions.append(try load(id))
            } catch {
                unreadable.append("\(folder)/\(id).lua")
            }
        }
    }
}
