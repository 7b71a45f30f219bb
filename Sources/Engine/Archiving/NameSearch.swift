import Journal
import Values

/// Looks for names in what is about to leave the house. The record holds ids only, but people write names into answers,
/// notes and comments, and whoever publishes an archive should know where.
struct NameSearch {
    /// By their first two bytes, so that one pass over a text looks for everybody.
    private let traces: [UInt16: [[UInt8]]]

    /// What is larger is a record of machines.
    private static let largest = 8 << 20

    init(_ people: [PersonRecord]) {
        let names = people.flatMap { person in
            ([person.name, person.mail, person.phone].compactMap(\.self) + person.aliases)
                // What is called by its id gives nothing away, and of one letter every text is full.
                .filter { $0 != person.id && $0.unicodeScalars.count > 1 }
        }
        traces = Dictionary(grouping: Set(names).map { Array($0.utf8) }) { Self.beginning($0, at: 0) }
    }

    func files(in parts: [ArchivePart]) throws -> [String] {
        guard !traces.isEmpty else { return [] }
        return try parts.filter { part in
            guard !part.path.hasPrefix(ArchiveName.blobs), part.size <= Self.largest else { return false }
            return holdsName(try part.content())
        }.map(\.path)
    }

    private func holdsName(_ text: [UInt8]) -> Bool {
        text.indices.dropLast().contains { start in
            traces[Self.beginning(text, at: start)]?.contains { text[start...].starts(with: $0) } ?? false
        }
    }

    private static func beginning(_ bytes: [UInt8], at place: Int) -> UInt16 {
        UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
    }
}
