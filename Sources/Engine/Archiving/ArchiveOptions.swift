/// What a person decides about an archive.
package struct ArchiveOptions: Sendable {
    package var withPeople: Bool
    /// Under which the group gives its season to others, such as `CC-BY-4.0`; nil where it has not said.
    package var license: String?
    /// Of the moim that writes.
    package var version: String

    package init(withPeople: Bool, license: String?, version: String) {
        self.withPeople = withPeople
        self.license = license
        self.version = version
    }
}
