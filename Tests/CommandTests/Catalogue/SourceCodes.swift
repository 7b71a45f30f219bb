import Foundation

/// Every error code that the sources spell out, found by where such a literal stands.
enum SourceCodes {
    /// Code → the file that has it, relative to `Sources`.
    static func all() throws -> [String: String] {
        let sources = TestFolder.package.appending(path: "Sources").resolvingSymlinksInPath()
        var codes: [String: String] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: sources.path()).sorted()
        where name.hasSuffix(".swift") {
            for code in try self.codes(in: Array(Data(contentsOf: sources.appending(path: name))))
            where codes[code] == nil {
                codes[code] = name
            }
        }
        return codes
    }

    private static let quote = UInt8(ascii: "\"")

    private static func codes(in text: [UInt8]) -> [String] {
        var codes: [String] = []
        var next = text.startIndex
        while let start = text[next...].firstIndex(of: quote) {
            next = start + 1
            let word = text[next...].prefix { isWord($0) || $0 == UInt8(ascii: ".") }
            guard word.endIndex < text.endIndex, text[word.endIndex] == quote, isCode(word) else { continue }
            let before = String(decoding: text[max(0, start - 120)..<start], as: UTF8.self)
            if standsWhereCodesStand(before) { codes.append(String(decoding: word, as: UTF8.self)) }
        }
        return codes
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }

    /// A noun and a problem: `meeting.already-open`.
    private static func isCode(_ word: ArraySlice<UInt8>) -> Bool {
        let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { $0.first.map { (0x61...0x7A).contains($0) } == true }
    }

    /// `code: "…"`, a computed `code`, a case of a switch in one, a case whose raw value it is, or the first argument of
    /// the little functions that report.
    private static func standsWhereCodesStand(_ before: String) -> Bool {
        let text = before.reversed().drop(while: \.isWhitespace)
        let end = String(text.prefix(20).reversed())
        let line = String(text.prefix { $0 != "\n" }.reversed()).drop { $0 == " " }
        return ["code:", "code: String {", "error(", "report(", "warn(", "problem(", "??"].contains {
            end.hasSuffix($0)
        }
            || line.hasPrefix("case .") && line.hasSuffix(":")
            || line.hasPrefix("case ") && line.hasSuffix("=")
    }
}
