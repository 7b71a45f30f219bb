import Foundation
import Values

/// Scripts that ship, and what a slip of the hand makes of them.
enum Mutation {
    static func shipped() throws -> [String] {
        let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try ["worksheets", "indicators"].flatMap { kind in
            let folder = root.appending(path: "scripts/\(kind)")
            return try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().map {
                try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
            }
        }
    }

    private static let words = [
        "end", "(", ")", "{", "}", "\"", "'", "[[", "]]", "=", "==", ",", ".", ":", "..", "...", "local ", "function ",
        "return ", "if ", " then ", "do ", "while ", "for ", " in ", "until ", "repeat ", " or ", " and ", "not ", "~",
        "#", "-", "--", "1", "0x", "1e", "\\", "::", "goto x ", "break ", "<const>", "x", "nil", "가", "@",
    ]

    /// Cuts the end off, takes a piece out, puts a word in, or doubles a piece; once to three times.
    static func apply(to text: String, using random: inout SplitMix64) -> String {
        var letters = Array(text)
        for _ in 0..<Int.random(in: 1...3, using: &random) where !letters.isEmpty {
            let at = Int.random(in: 0..<letters.count, using: &random)
            let end = min(letters.count, at + Int.random(in: 1...6, using: &random))
            switch Int.random(in: 0..<8, using: &random) {
            case 0: letters.removeSubrange(at...)
            case 1, 2, 3: letters.removeSubrange(at..<end)
            case 4: letters.insert(contentsOf: letters[at..<end], at: at)
            default: letters.insert(contentsOf: words.randomElement(using: &random) ?? "", at: at)
            }
        }
        return String(letters)
    }
}
