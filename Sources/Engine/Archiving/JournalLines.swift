import Journal
import Values

/// The record as JSON Lines: each line is one entry in canonical JSON, so that another language can recompute its
/// digest.
///
/// The fields are those that `CanonicalEntry` digests, with `previous` and `digest`. Keys that callers gave their
/// commands are theirs, stand in no entry, and are not here.
enum JournalLines {
    static func bytes(of journal: any Journal, through last: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var reader = journal.reader()
        while let entries = try reader.next() {
            for entry in entries where entry.seq <= last {
                do {
                    bytes += CanonicalJSON.bytes(try entry.value())
                } catch {
                    throw JournalError.brokenChain(
                        ChainFault(seq: entry.seq, reason: .body(offset: error.offset, error.reason)))
                }
                bytes.append(UInt8(ascii: "\n"))
            }
        }
        return bytes
    }

    /// The entries of a text, checked one after another: the first that does not follow from what came before is named.
    static func entries(in text: [UInt8]) throws(JournalError) -> [JournalEntry] {
        var entries: [JournalEntry] = []
        var verifier = ChainVerifier()
        for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true) {
            let seq = entries.count + 1
            let entry: JournalEntry
            do {
                entry = try Self.entry(try JSONReader.read(Array(line)), at: seq)
            } catch let error as JSONSyntaxError {
                throw .brokenChain(ChainFault(seq: seq, reason: .body(offset: error.offset, error.reason)))
            } catch {
                throw .brokenChain(ChainFault(seq: seq, reason: .column((error as? MissingField)?.name ?? "?")))
            }
            if let fault = verifier.check(entry) { throw .brokenChain(fault) }
            guard entry.programID == entries.first?.programID ?? entry.programID else {
                throw .brokenChain(ChainFault(seq: seq, reason: .column("program")))
            }
            entries.append(entry)
        }
        return entries
    }

    private struct MissingField: Error {
        var name: String
    }

    private static func entry(_ value: Value, at seq: Int) throws(MissingField) -> JournalEntry {
        func need<T>(_ name: String, _ found: T?) throws(MissingField) -> T {
            guard let found else { throw MissingField(name: name) }
            return found
        }
        func text(_ name: String) throws(MissingField) -> String { try need(name, value[name]?.string) }
        func number(_ name: String) throws(MissingField) -> Int64 { try need(name, value[name]?.int) }
        func digest(_ name: String) throws(MissingField) -> Digest { try need(name, Digest(hex: try text(name))) }
        let actor = try need("actor", value["actor"])
        return JournalEntry(
            programID: try text("program"), seq: Int(try number("seq")), kind: try text("kind"),
            version: Int(try number("version")), at: Timestamp(milliseconds: try number("at")),
            recorded: Timestamp(milliseconds: try number("recorded")),
            actor: actor.isNull ? nil : try need("actor", actor.string), command: try text("command"),
            body: CanonicalJSON.bytes(try need("body", value["body"])), previous: try digest("previous"),
            digest: try digest("digest"))
    }
}
