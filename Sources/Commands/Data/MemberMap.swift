import Values

/// `--member 별명=m1`, as often as it was given.
enum MemberMap {
    static func read(_ words: [String]) throws -> [String: String] {
        var members: [String: String] = [:]
        for word in words {
            // A name may hold an equals sign; an id does not. What was typed is not repeated: it names somebody.
            let parts = word.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
            let name = parts.dropLast().joined(separator: "=")
            guard parts.count >= 2, let member = parts.last, !member.isEmpty, !name.isEmpty else {
                throw InputError(
                    code: "member.invalid-pair",
                    what: LocalizedText(ko: "--member를 읽을 수 없습니다", en: "--member cannot be read"),
                    next: LocalizedText(ko: "--member 별명=m01처럼 쓰세요.", en: "Write it as --member nickname=m01."))
            }
            members[name] = member
        }
        return members
    }
}
