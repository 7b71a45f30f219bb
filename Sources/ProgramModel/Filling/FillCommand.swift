import Values

/// A command that may be given instead of an answer.
enum FillCommand: Equatable {
    case help
    case back
    case skip
    case list
    case go(Int?)
    case edit
    case save
    case quit
    case unknown(String, nearest: String?)

    /// Nil for an answer. `::` begins an answer that begins with a colon.
    init?(_ line: String) {
        let line = line.trimmingWhitespace
        if line == "?" || line == "？" {
            self = .help
            return
        }
        guard line.hasPrefix(":"), !line.hasPrefix("::") else { return nil }
        let words = line.dropFirst().split(whereSeparator: \.isWhitespace)
        let word = words.first.map { $0.lowercased() } ?? ""
        guard let command = Self.words[word] else {
            self = .unknown(":" + word, nearest: Self.nearest(to: word).map { ":" + $0 })
            return
        }
        if case .go = command { self = .go(words.dropFirst().first.flatMap { Int($0) }) } else { self = command }
    }

    /// A command that was begun, or else one that was mistyped.
    private static func nearest(to word: String) -> String? {
        let known = words.keys.filter { $0 != "?" }.sorted()
        let begun = known.filter { !word.isEmpty && $0.hasPrefix(word) }
        return begun.count == 1 ? begun[0] : Nearest.match(word, in: known)
    }

    private static let words: [String: FillCommand] = [
        "?": .help, "help": .help, "도움말": .help,
        "back": .back, "뒤로": .back,
        "skip": .skip, "건너뜀": .skip,
        "list": .list, "보기": .list,
        "go": .go(nil), "가기": .go(nil),
        "edit": .edit, "편집": .edit,
        "save": .save, "저장": .save,
        "quit": .quit, "그만": .quit,
    ]
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmingWhitespace: String {
        var rest = Substring(self)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
