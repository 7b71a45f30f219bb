package import Values

/// The bytes that an entry's digest is taken of, so that any language can recompute it.
///
/// The canonical entry is one JSON object without white space, its keys in this order (which is their sorted order):
///
///     {"actor":"m1","at":1594636200000,"body":{…},"command":"meeting.open","kind":"meeting.opened",
///      "program":"bucheon-2020","recorded":1594636205000,"seq":1,"version":1}
///
/// (on one line). `actor` is null when nobody acted; `at` and `recorded` are milliseconds since 1970-01-01T00:00:00Z;
/// `body` is the stored text as it stands. Strings escape `"`, `\` and control characters only. Then
///
///     digest = hex(SHA-256(previous ‖ canonical entry))
///
/// where `previous` is the earlier entry's digest as 64 hexadecimal digits in ASCII, 64 zeros for the first entry.
/// In Python, for a row of the table `entry` whose body was read with `json.loads`:
///
///     text = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
///     digest = hashlib.sha256((previous + text).encode()).hexdigest()
package enum CanonicalEntry {
    package static func bytes(of entry: JournalEntry) -> [UInt8] {
        var out: [UInt8] = []
        write(entry, to: &out)
        return out
    }

    package static func digest(of entry: JournalEntry) -> Digest {
        var buffer: [UInt8] = []
        return digest(of: entry, buffer: &buffer)
    }

    /// `buffer` is cleared and used for the bytes; passing the same one again saves an allocation for every entry.
    static func digest(of entry: JournalEntry, buffer: inout [UInt8]) -> Digest {
        buffer.removeAll(keepingCapacity: true)
        buffer += entry.previous.hex.utf8
        write(entry, to: &buffer)
        return Digest(of: buffer)
    }

    private static func write(_ entry: JournalEntry, to out: inout [UInt8]) {
        out.reserveCapacity(out.count + entry.body.count + 256)
        out += #"{"actor":"#.utf8
        if let actor = entry.actor { write(actor, to: &out) } else { out += "null".utf8 }
        out += #","at":"#.utf8
        write(entry.at.milliseconds, to: &out)
        out += #","body":"#.utf8
        out += entry.body
        out += #","command":"#.utf8
        write(entry.command, to: &out)
        out += #","kind":"#.utf8
        write(entry.kind, to: &out)
        out += #","program":"#.utf8
        write(entry.programID, to: &out)
        out += #","recorded":"#.utf8
        write(entry.recorded.milliseconds, to: &out)
        out += #","seq":"#.utf8
        write(Int64(entry.seq), to: &out)
        out += #","version":"#.utf8
        write(Int64(entry.version), to: &out)
        out.append(UInt8(ascii: "}"))
    }

    /// Names and ids seldom hold anything to escape; what does goes the long way.
    private static func write(_ text: String, to out: inout [UInt8]) {
        let plain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        guard plain else {
            out += CanonicalJSON.bytes(.string(text))
            return
        }
        out.append(UInt8(ascii: "\""))
        out += text.utf8
        out.append(UInt8(ascii: "\""))
    }

    private static func write(_ number: Int64, to out: inout [UInt8]) {
        if number < 0 { out.append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let start = out.count
        repeat {
            out.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        out[start...].reverse()
    }
}
