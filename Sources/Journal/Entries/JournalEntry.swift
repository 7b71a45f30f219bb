package import Values

/// One fact in the chain. Its digest covers every field below and, through `previous`, all that came before it.
package struct JournalEntry: Hashable, Sendable {
    package var programID: String
    /// From 1, without gaps.
    package var seq: Int
    package var kind: String
    package var version: Int
    /// When it happened.
    package var at: Timestamp
    /// When it was written down.
    package var recorded: Timestamp
    package var actor: String?
    /// The command that caused it; `/2`, `/3` … follow its name from its second entry on.
    package var command: String
    /// Canonical JSON in UTF-8.
    package var body: [UInt8]
    /// The digest of the entry before; `Digest.zero` for the first.
    package var previous: Digest
    package var digest: Digest

    package init(
        programID: String, seq: Int, kind: String, version: Int, at: Timestamp, recorded: Timestamp, actor: String?,
        command: String, body: [UInt8], previous: Digest, digest: Digest
    ) {
        self.programID = programID
        self.seq = seq
        self.kind = kind
        self.version = version
        self.at = at
        self.recorded = recorded
        self.actor = actor
        self.command = command
        self.body = body
        self.previous = previous
        self.digest = digest
    }

    /// Whether a command begins with this entry.
    package var beginsCommand: Bool { !command.contains("/") }

    package var head: JournalHead { JournalHead(seq: seq, digest: digest) }

    /// The body as a value.
    package func readBody() throws(JSONSyntaxError) -> Value {
        try JSONReader.read(body)
    }

    /// The whole entry, for an export: the fields of `CanonicalEntry`, with `previous` and `digest`.
    package func value() throws(JSONSyntaxError) -> Value {
        .object([
            "actor": actor.map(Value.string) ?? .null,
            "at": .int(at.milliseconds),
            "body": try readBody(),
            "command": .string(command),
            "digest": .string(digest.hex),
            "kind": .string(kind),
            "previous": .string(previous.hex),
            "program": .string(programID),
            "recorded": .int(recorded.milliseconds),
            "seq": .int(Int64(seq)),
            "version": .int(Int64(version)),
        ])
    }
}

extension JournalEntry {
    /// The entry that follows `head`, with its digest.
    init(_ draft: EntryDraft, programID: String, command: String, recorded: Timestamp, after head: JournalHead) {
        self.init(
            programID: programID, seq: head.seq + 1, kind: draft.kind, version: draft.version, at: draft.at,
            recorded: recorded, actor: draft.actor, command: command, body: CanonicalJSON.bytes(draft.body),
            previous: head.digest, digest: .zero)
        digest = CanonicalEntry.digest(of: self)
    }
}
