import Values

/// Scripts that lie ready and are not in use yet, under the list of those that are.
struct FurtherList {
    private let table: TextTable
    private let unreadable: [String]

    init(_ table: TextTable, unreadable: [String]) {
        self.table = table
        self.unreadable = unreadable
    }

    func text(_ language: Language, width: Int?) -> String {
        var out = ""
        if !table.rows.isEmpty {
            out += "\n"
            out += ScreenText.paragraph(
                LocalizedText(
                    ko: "아직 쓰지 않는 것(처음 쓸 때 더해집니다)", en: "Not in use yet; each is added when it is first used")[
                        language],
                width: width)
            out += table.text(width: width)
        }
        if !unreadable.isEmpty { out += "\n" }
        for path in unreadable {
            let text = LocalizedText(
                ko: "\(path)에 오류가 있습니다. ‘moim script test \(path)’로 보세요",
                en: "\(path) has an error; ‘moim script test \(path)’ shows it")
            out += ScreenText.bullet(text[language], mark: "✗", width: width)
        }
        return out
    }
}
