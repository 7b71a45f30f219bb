/// What is left of somebody who was forgotten, and what went beside the store.
package struct Remains: Equatable, Sendable {
    /// Entries whose free text names the person: they cannot be changed.
    package var entries: [Int] = []
    /// Datasets with a text that names the person, and their versions.
    package var datasets: [String] = []
    /// Files of drafts that were removed.
    package var drafts: [String] = []
}
