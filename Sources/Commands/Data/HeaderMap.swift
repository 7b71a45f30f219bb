import Values

/// `--map time=date`, as often as it was given.
enum HeaderMap {
    static func read(_ words: [String]) throws -> [String: String] {
        var headers: [String: String] = [:]
        for word in words {
            let pair = word.split(separator: "=", maxSplits: 1).map(String.init)
            guard pair.count == 2 else {
                throw InputError(
                    code: "map.invalid",
                    what: LocalizedText(ko: "--map ‘\(word)’을(를) 읽을 수 없습니다", en: "--map ‘\(word)’ cannot be read"),
                    next: LocalizedText(ko: "--map time=날짜처럼 쓰세요.", en: "Write it as --map time=date."))
            }
            headers[pair[0]] = pair[1]
        }
        return headers
    }
}
