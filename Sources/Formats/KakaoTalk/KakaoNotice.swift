/// What the app itself said: who came, who went, and the rest.
struct KakaoNotice: Equatable {
    enum Kind: String {
        case join, leave, invite, remove, deleted, system
    }

    var kind: Kind
    /// Whom it happened to.
    var members: [String]

    /// A line that stands where only a notice can, so that anything is one.
    init(_ text: String) {
        self = Self.known(text) ?? KakaoNotice(kind: .system, members: [])
    }

    private init(kind: Kind, members: [String]) {
        self.kind = kind
        self.members = members
    }

    /// A notice by its words alone, for a file in which it looks like one more line of the message above.
    static func known(_ text: String) -> KakaoNotice? {
        korean(text.trimmed) ?? english(text.trimmed)
    }

    private static func korean(_ text: String) -> KakaoNotice? {
        // In an open chat the rules of the house follow in the same line.
        if let name = text.before("님이 들어왔습니다.") { return one(.join, name) }
        if let name = text.before("님이 나갔습니다.") { return one(.leave, name) }
        if let names = text.before("님을 초대했습니다.") {
            let guests = names.after("님이 ") ?? names
            return KakaoNotice(kind: .invite, members: guests.parted(["님, ", "님과 ", "님 및 "]))
        }
        if let name = text.before("님을 내보냈습니다.") { return one(.remove, name.after("님이 ") ?? name) }
        return deletions.contains(text) ? KakaoNotice(kind: .deleted, members: []) : nil
    }

    private static func english(_ text: String) -> KakaoNotice? {
        for (words, kind) in sentences {
            guard let name = text.before(words), text.hasSuffix(words) else { continue }
            return one(kind, name)
        }
        guard text.hasSuffix("."), let guests = text.dropLast().after(" invited ") else { return nil }
        let names = guests.before(" to this chatroom") ?? guests
        return KakaoNotice(kind: .invite, members: names.parted([", and ", ", ", " and "]))
    }

    private static func one(_ kind: Kind, _ name: String) -> KakaoNotice? {
        let name = name.trimmed
        return name.isEmpty || name.contains("\n") ? nil : KakaoNotice(kind: kind, members: [name])
    }

    private static let sentences: [(String, Kind)] = [
        (" has joined this chatroom.", .join), (" joined this chatroom.", .join), (" has joined the chatroom.", .join),
        (" has left this chatroom.", .leave), (" left this chatroom.", .leave), (" has left the chatroom.", .leave),
        (" has been removed from this chatroom.", .remove), (" was removed from this chatroom.", .remove),
    ]

    private static let deletions: Set<String> = [
        "삭제된 메시지입니다.", "메시지가 삭제되었습니다.", "채팅방 관리자가 메시지를 가렸습니다.",
    ]
}

extension StringProtocol {
    /// What stands before the words, where they are.
    fileprivate func before(_ words: String) -> String? {
        firstRange(of: words).map { String(self[..<$0.lowerBound]) }
    }

    fileprivate func after(_ words: String) -> String? {
        firstRange(of: words).map { String(self[$0.upperBound...]) }
    }

    fileprivate func firstRange(of words: String) -> Range<Index>? {
        ranges(of: words).first
    }

    fileprivate func parted(_ separators: [String]) -> [String] {
        var parts = [String(self)]
        for separator in separators {
            parts = parts.flatMap { part in part.split(separator: separator).map(String.init) }
        }
        return parts.map(\.trimmed).filter { !$0.isEmpty }
    }
}
