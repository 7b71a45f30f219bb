import Values

/// Free text as the journal keeps it: whoever is known by name stands in it as a mention of their id.
///
/// `@{m01}` is the person m01, `@{m01:2}` the same by the second of their further names, `@{m01|m05}` one of two who
/// share a name. `@{}` is an `@` that someone typed before a brace, so no typed text can pass for a mention.
package enum MentionText {
    package enum Piece: Hashable, Sendable {
        /// As it was typed.
        case text(String)
        case mention(Mention)
    }

    /// Whether there is anything in it that is shown otherwise than it is stored.
    package static func needsReading(_ stored: String) -> Bool {
        var before: UInt8 = 0
        for byte in stored.utf8 {
            if byte == brace, before == at { return true }
            before = byte
        }
        return false
    }

    package static func escaped(_ typed: String) -> String {
        guard needsReading(typed) else { return typed }
        var out: [UInt8] = []
        for byte in typed.utf8 {
            if byte == brace, out.last == at { out += Array("{}".utf8) }
            out.append(byte)
        }
        return String(decoding: out, as: UTF8.self)
    }

    package static func pieces(_ stored: String) -> [Piece] {
        let bytes = Array(stored.utf8)
        var pieces: [Piece] = []
        var typed: [UInt8] = []
        func flush() {
            if !typed.isEmpty { pieces.append(.text(String(decoding: typed, as: UTF8.self))) }
            typed = []
        }
        var index = 0
        while index < bytes.count {
            guard bytes[index] == at, let body = body(in: bytes, from: index + 1) else {
                typed.append(bytes[index])
                index += 1
                continue
            }
            index += body.utf8.count + 3
            if let mention = mention(body) {
                flush()
                pieces.append(.mention(mention))
            } else {
                typed.append(at)
            }
        }
        flush()
        return pieces
    }

    package static func mentions(_ person: MemberID, in stored: String) -> Bool {
        needsReading(stored)
            && pieces(stored).contains { piece in
                if case .mention(let mention) = piece { mention.ids.contains(person) } else { false }
            }
    }

    /// The text for a reader, who is told who each mention means.
    package static func shown(_ stored: String, _ name: (Mention) -> String) -> String {
        guard needsReading(stored) else { return stored }
        return pieces(stored).map { piece in
            switch piece {
            case .text(let text): text
            case .mention(let mention): name(mention)
            }
        }.joined()
    }

    /// With ids in the place of people: for everything that leaves the manager's screen.
    package static func pseudonymous(_ stored: String) -> String {
        shown(stored, \.pseudonym)
    }

    private static let at = UInt8(ascii: "@")
    private static let brace = UInt8(ascii: "{")

    /// What stands between `{` and `}`, where only ids and their signs do: a text from before there were mentions may
    /// hold an `@{` that means nothing.
    private static func body(in bytes: [UInt8], from start: Int) -> String? {
        guard start < bytes.count, bytes[start] == brace else { return nil }
        for index in bytes[(start + 1)...].indices {
            switch bytes[index] {
            case UInt8(ascii: "}"): return String(decoding: bytes[(start + 1)..<index], as: UTF8.self)
            case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"):
                continue
            default: return nil
            }
        }
        return nil
    }

    /// Nil for the empty body, which is a typed `@`.
    private static func mention(_ body: String) -> Mention? {
        guard !body.isEmpty else { return nil }
        let parts = body.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let ids = parts[0].split(separator: "|").map { MemberID(String($0)) }
        return Mention(ids, alias: parts.count > 1 ? Int(parts[1]) : nil)
    }
}
