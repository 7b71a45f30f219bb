import Values

/// `--data activity=log.csv`, as often as it was given.
enum DataFiles {
    /// - Returns: paths by name.
    static func read(_ words: [String], in context: CommandContext) throws -> [String: String] {
        var files: [String: String] = [:]
        for word in words {
            let pair = word.split(separator: "=", maxSplits: 1).map(String.init)
            guard pair.count == 2 else { throw unreadable(word) }
            guard files.updateValue(context.path(pair[1]), forKey: pair[0]) == nil else { throw twice(pair[0]) }
        }
        return files
    }

    private static func unreadable(_ word: String) -> InputError {
        InputError(
            code: "data.argument",
            what: LocalizedText(ko: "--data ‘\(word)’을(를) 읽을 수 없습니다", en: "--data ‘\(word)’ cannot be read"),
            next: LocalizedText(ko: "--data activity=활동.csv처럼 쓰세요.", en: "Write it as --data activity=log.csv."))
    }

    private static func twice(_ name: String) -> InputError {
        InputError(
            code: "data.named-twice",
            what: LocalizedText(ko: "--data에 ‘\(name)’이(가) 두 번 나옵니다", en: "--data names ‘\(name)’ twice"),
            next: LocalizedText(ko: "이름마다 파일 하나만 쓰세요.", en: "Give each name one file."))
    }
}
