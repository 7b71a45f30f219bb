internal import Foundation
internal import GRDB
internal import Values

/// Turns rows of `entry` into entries. Neighbours share most of their texts, and each digest stands in two rows, so
/// an equal text is taken from the row before instead of being made again.
struct EntryRows {
    static let select = """
        SELECT seq, kind, version, at, recorded, actor, command, body, previous, digest
        FROM entry WHERE program = ? AND seq > ? ORDER BY seq LIMIT ?
        """

    let programID: String
    private var last: JournalEntry?

    init(programID: String) {
        self.programID = programID
    }

    mutating func read(_ row: Row) throws -> JournalEntry {
        let seq = Int(row[0] as Int64? ?? 0)
        func required<T>(_ value: T?, _ column: String) throws(JournalError) -> T {
            guard let value else { throw .damagedEntry(seq: seq, column: column) }
            return value
        }
        func digest(_ text: String?, _ column: String) throws(JournalError) -> Digest {
            try required(text.flatMap(Digest.init(hex:)), column)
        }
        let previousText = row[8] as String?
        let entry = JournalEntry(
            programID: programID,
            seq: seq,
            kind: try required(row[1] as String?, "kind"),
            version: Int(try required(row[2] as Int64?, "version")),
            at: Timestamp(milliseconds: try required(row[3] as Int64?, "at")),
            recorded: Timestamp(milliseconds: try required(row[4] as Int64?, "recorded")),
            actor: row[5],
            command: try required(row[6] as String?, "command"),
            // The stored bytes themselves: a text that was tampered with must not be repaired on its way.
            body: try required(try row.withUnsafeData(atIndex: 7) { $0.map { [UInt8]($0) } }, "body"),
            previous: last?.digest.hex == previousText ? last?.digest ?? .zero : try digest(previousText, "previous"),
            digest: try digest(row[9], "digest"))
        last = entry
        return entry
    }
}
