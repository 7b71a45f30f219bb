package import Values

/// Why a journal could not do what it was asked. Paths and ids appear in the texts, personal data never.
package enum JournalError: Error, Hashable, Sendable {
    // Others are at work: trying again helps.

    /// Someone appended since the caller looked.
    case moved(expected: JournalHead, found: JournalHead)
    /// Another connection held the store for as long as the caller would wait.
    case locked(path: String, waited: Duration)

    // What was asked does not fit what is there.

    /// The key belongs to another command.
    case keyReused(key: String)
    case missing(path: String)
    case exists(path: String)
    case invalidProgramID(String)
    case unknownProgram(String, known: [String])
    case programExists(String)
    /// The store holds several programs and none was named.
    case ambiguousProgram(known: [String])
    case invalidEntry(kind: String, version: Int)
    case datasetExists(name: String, version: Int)
    case snapshotMisplaced(JournalHead)
    /// Bytes or text larger than the store can hold in one piece.
    case tooLarge(path: String)

    // The store cannot serve.

    case notPermitted(path: String)
    case readOnly(path: String)
    case full(path: String)
    case inputOutput(path: String, detail: String)
    case notAJournal(path: String)
    case newerFormat(path: String, found: Int, supported: Int)
    /// The store is of an older format and was opened for reading only, so it cannot be brought forward.
    case olderFormat(path: String, found: Int, supported: Int)
    case damaged(path: String, detail: String)
    case damagedEntry(seq: Int, column: String)
    case brokenChain(ChainFault)
    case damagedBlob(Digest)
    case missingBlob(Digest)
    /// The database refused for a reason that has no name of its own here.
    case unexpected(path: String, detail: String)
}
