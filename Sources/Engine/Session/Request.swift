package import Values

/// A command on its way to the journal: what it is called and how it was asked for.
package struct Request: Sendable {
    /// Such as `meeting.open`.
    package var command: String
    /// What was asked, for telling two uses of one key apart.
    package var arguments: Value
    /// When it happened; nil means now.
    package var at: Timestamp?
    package var key: String?
    package var dryRun: Bool
    /// Texts may hold addresses that belong to nobody who is known: an organisation's.
    package var allowsAddresses: Bool

    package init(
        command: String, arguments: Value = .null, at: Timestamp? = nil, key: String? = nil, dryRun: Bool = false,
        allowsAddresses: Bool = false
    ) {
        self.command = command
        self.arguments = arguments
        self.at = at
        self.key = key
        self.dryRun = dryRun
        self.allowsAddresses = allowsAddresses
    }

    var digest: Digest {
        Digest(of: CanonicalJSON.bytes(["command": .string(command), "arguments": arguments]))
    }
}
