import ProgramModel
import Values

/// Which column of a sheet of responses is what: as it was said, by the question, by the header, and last by the cells.
struct ResponseColumns {
    let headers: [String]
    private(set) var fields: [ResponseField: Int] = [:]
    /// Step → column.
    private(set) var steps: [String: Int] = [:]

    /// - Parameter said: step or field → header, or `#3`. A step comes before a field of the same name.
    init(
        headers: [String], rows: [[String]], steps asked: [StepDefinition], communities: [CommunityDefinition],
        said: [String: String], file: String
    ) throws(InputError) {
        self.headers = headers
        for (word, column) in said.sorted(by: { $0.key < $1.key }) {
            guard let index = Self.index(of: column, in: headers) else {
                throw Self.noColumn(column, among: headers, file)
            }
            if asked.contains(where: { $0.id == word }) {
                steps[word] = index
            } else if let field = ResponseField(rawValue: word) {
                fields[field] = index
            } else {
                throw Self.noStep(word, known: asked.map(\.id), file)
            }
        }
        for step in asked where steps[step.id] == nil {
            let questions = [step.ask.ko, step.ask.en].map(HeaderText.folded)
            steps[step.id] = free.first { questions.contains(HeaderText.folded(headers[$0])) }
        }
        func cells(_ column: Int) -> [String] {
            rows.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
        }
        for field in ResponseField.allCases where fields[field] == nil {
            fields[field] = free.first {
                field.isNamed(by: Self.plain(headers[$0]))
                    && (field != .community || field.fits(cells($0), communities))
            }
        }
        for step in asked where steps[step.id] == nil {
            steps[step.id] = free.first { HeaderText.folded(headers[$0]) == HeaderText.folded(step.id) }
        }
        if fields[.name] == nil {
            let asking = free.filter { ResponseField.asksForName(headers[$0]) }
            fields[.name] = asking.count == 1 ? asking[0] : nil
        }
        for field in ResponseField.allCases where fields[field] == nil {
            fields[field] = free.first { field.fits(cells($0), communities) }
        }
        // Where nobody asked for a name, what people call themselves is one.
        if fields[.name] == nil, let alias = fields.removeValue(forKey: .aliases) { fields[.name] = alias }
        guard fields[.name] != nil else { throw Self.noName(among: headers, file) }
    }

    /// Columns that nothing was made of.
    var unmatched: [String] { free.map { headers[$0] }.filter { !$0.isEmpty } }

    private var free: [Int] {
        let taken = Set(fields.values).union(steps.values)
        return headers.indices.filter { !taken.contains($0) }
    }

    private static func plain(_ header: String) -> String {
        var header = header[...]
        while let last = header.last, last == "*" || last.isWhitespace { header.removeLast() }
        return String(header)
    }

    /// `#3` is the third: the questions of a form are long to type.
    private static func index(of word: String, in headers: [String]) -> Int? {
        if let exact = headers.firstIndex(of: word) { return exact }
        if word.hasPrefix("#"), let number = Int(word.dropFirst()), headers.indices.contains(number - 1) {
            return number - 1
        }
        return headers.firstIndex { HeaderText.folded($0) == HeaderText.folded(word) }
    }

    private static func noColumn(_ column: String, among headers: [String], _ file: String) -> InputError {
        let list = headers.enumerated().map { "#\($0 + 1) \($1)" }.joined(separator: ", ")
        return InputError(
            code: "applicants.no-column",
            what: LocalizedText(ko: "이 파일에는 ‘\(column)’ 열이 없습니다", en: "this file has no column ‘\(column)’"),
            place: SourcePlace(file: file), reasons: [LocalizedText(ko: "있는 열: \(list)", en: "It has: \(list)")],
            next: LocalizedText(
                ko: "열 이름이나 #번호로 쓰세요: --map 문항=#3", en: "Give the header or its number: --map STEP=#3"))
    }

    private static func noStep(_ word: String, known: [String], _ file: String) -> InputError {
        let fields = ResponseField.allCases.map(\.rawValue).filter { !known.contains($0) }
        let list = (known + fields).joined(separator: ", ")
        return InputError(
            code: "applicants.no-step",
            what: LocalizedText(
                ko: "지원 에세이에 ‘\(word)’ 문항이 없습니다", en: "the essay of applicants has no step ‘\(word)’"),
            next: LocalizedText(ko: "--map에 쓸 수 있는 것: \(list)", en: "--map takes one of: \(list)"))
    }

    private static func noName(among headers: [String], _ file: String) -> InputError {
        let list = headers.enumerated().map { "#\($0 + 1) \($1)" }.joined(separator: ", ")
        return InputError(
            code: "applicants.no-name",
            what: LocalizedText(
                ko: "어느 열에 이름이 있는지 알 수 없습니다", en: "no column could be told to hold the names"),
            place: SourcePlace(file: file), reasons: [LocalizedText(ko: "있는 열: \(list)", en: "It has: \(list)")],
            next: LocalizedText(ko: "--map name=#2처럼 알려 주세요.", en: "Say which: --map name=#2"))
    }
}
