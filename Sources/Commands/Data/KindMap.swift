import Tables
import Values

/// `--type score=number`, as often as it was given.
enum KindMap {
    static func read(_ words: [String]) throws -> [String: ColumnKind] {
        var kinds: [String: ColumnKind] = [:]
        for word in words {
            // A column's name may hold an equals sign; a kind does not.
            let parts = word.split(separator: "=").map(String.init)
            guard parts.count >= 2, let kind = ColumnKind(rawValue: parts[parts.count - 1]) else {
                let known = ColumnKind.allCases.map(\.rawValue).joined(separator: ", ")
                throw InputError(
                    code: "type.invalid",
                    what: LocalizedText(ko: "--type ‘\(word)’을(를) 읽을 수 없습니다", en: "--type ‘\(word)’ cannot be read"),
                    reasons: [LocalizedText(ko: "종류: \(known)", en: "The kinds are: \(known)")],
                    next: LocalizedText(ko: "--type 점수=number처럼 쓰세요.", en: "Write it as --type score=number."))
            }
            kinds[parts.dropLast().joined(separator: "=")] = kind
        }
        return kinds
    }
}
