import Tables
import Values

/// One commit of a log.
struct GitCommit {
    let id: String
    let line: Int
    private var author: String?
    private var date: String?
    private var isMerge = false
    private var message: [String] = []
    private var added = 0
    private var deleted = 0
    private(set) var files = 0

    init(id: String, line: Int) {
        self.id = id
        self.line = line
    }

    /// The id of `commit 1f0c… (HEAD -> main)`, whole or shortened; nil where the line is another. The lines of a message
    /// are indented, so none of them is taken for one.
    static func id(_ line: ArraySlice<UInt8>) -> String? {
        guard line.starts(with: "commit ".utf8) else { return nil }
        let id = line.dropFirst(7).prefix { $0 != 0x20 }
        let isHex = id.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        return (7...64).contains(id.count) && isHex ? String(decoding: id, as: UTF8.self) : nil
    }

    mutating func take(_ line: Line) {
        let text = line.repaired
        if let value = Self.value("Author:", text) {
            author = value
        } else if let value = Self.value("AuthorDate:", text) ?? Self.value("Date:", text) {
            date = value
        } else if text.hasPrefix("Merge:") {
            isMerge = true
        } else if text.hasPrefix("    ") {
            message.append(String(text.dropFirst(4)))
        } else if text.isEmpty {
            if !message.isEmpty, files == 0 { message.append("") }
        } else {
            takeCounts(text)
        }
    }

    private static func value(_ name: String, _ text: String) -> String? {
        text.hasPrefix(name) ? text.dropFirst(name.count).trimmed : nil
    }

    /// `12<tab>3<tab>path`; a binary file has `-` for both.
    private mutating func takeCounts(_ text: String) {
        let parts = text.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let more = Self.count(parts[0]), let less = Self.count(parts[1]) else { return }
        files += 1
        added &+= more
        deleted &+= less
    }

    private static func count(_ text: Substring) -> Int? {
        text == "-" ? 0 : text.utf8.count <= 12 ? Int(text) : nil
    }

    func append(to rows: inout RecordBuilder, counts: Bool, keepsText: Bool) {
        guard let date else { return rows.refuse(author == nil ? .unfinished : .noTime, line: line) }
        guard let time = MailDate.read(date) else { return rows.refuse(.notATime, line: line, field: "time") }
        var row: [String: Value] = [
            "time": rows.cell(time), "member": author.flatMap(MailAddress.person).map { .string($0) } ?? .null,
            "id": .string(id), "kind": .string(isMerge ? "merge" : "commit"),
        ]
        if counts {
            row["added"] = .int(Int64(added))
            row["deleted"] = .int(Int64(deleted))
            row["files"] = .int(Int64(files))
        }
        if keepsText { row["text"] = .string(message.joined(separator: "\n").trimmed) }
        rows.append(row, line: line)
    }
}
