import Foundation
import ProgramModel
import Tables
import Values

/// A CSV or TSV file on disk, with the guesses that make a manager's own sheet readable as it is.
struct DelimitedFile {
    let path: String
    private(set) var bytes: [UInt8]
    private(set) var text: FileText
    var wishes: FileWishes
    private let zone: Zone
    /// The first rows, before the real reading.
    private let head: [[String]]
    /// The cells of the first line.
    let headerWords: [String]

    init(path: String, wishes: FileWishes = FileWishes(), zone: Zone) throws {
        self.path = path
        self.wishes = wishes
        self.zone = zone
        bytes = try TextFile.bytes(path)
        try WrongFile.refuse(bytes, path)
        text = FileText(bytes, encoding: wishes.encoding)
        head = CSVReader.read(Array(text.utf8.prefix(1 << 16)), encoding: .utf8, limit: 51).rows
        headerWords = head.first.map { $0.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) } } ?? []
    }

    /// The file's own name: what a journal may keep, where a path would tell whose computer it was.
    var name: String { URL(fileURLWithPath: path).lastPathComponent }

    /// Lets go of what is in the file, once it is a table: a large file is not held beside its columns.
    mutating func forgetContents() {
        bytes = []
        text = FileText([])
    }

    /// Headers that mean a column of ours, as people and forms write them.
    private static let synonyms: [(column: String, headers: [String])] = [
        ("time", ["time", "date", "timestamp", "날짜", "일시", "시각", "일자", "타임스탬프"]),
        ("member", PersonalHeader.names),
    ]

    func options(
        required: [String], only: Set<String>? = nil, badRows: DelimitedImport.BadRows = .stop
    ) throws -> DelimitedImport {
        var options = DelimitedImport { [zone] date, millisecond in
            zone.offset(date: date, secondOfDay: millisecond / 1000)
        }
        options.headers = headers
        options.required = required
        options.only = only
        options.badRows = badRows
        options.passes = ProcessInfo.processInfo.activeProcessorCount
        options.kinds["time"] = .time
        options.kinds["member"] = .category
        // Only columns that are there may be declared.
        let names = columns
        options.kinds = options.kinds.filter { names.contains($0.key) || required.contains($0.key) }
        options.kinds.merge(wishes.kinds) { $1 }
        options.dates = wishes.dates
        if wishes.dates == nil { try findOrder(of: names, &options) }
        return options
    }

    /// The columns as they will be called.
    var columns: [String] {
        let headers = headers
        return headerWords.map { word in headers.first { $0.value == word }?.key ?? word }
    }

    /// Column → its name in the file: as it was said, or as it was found out.
    var headers: [String: String] {
        let found = headerWords
        var headers = wishes.headers.mapValues { Self.header($0, among: found) }
        for (column, words) in Self.synonyms where headers[column] == nil && !found.contains(column) {
            let matches = found.filter { words.contains($0.lowercased()) }
            if matches.count == 1, let match = matches.first { headers[column] = match }
        }
        if headers["member"] == nil, !found.contains(where: PersonalHeader.isName) {
            headers["member"] = mailHeader(besides: Set(headers.values))
        }
        return headers
    }

    /// The one column of addresses, which tells people apart where no column has their names.
    private func mailHeader(besides taken: Set<String>) -> String? {
        let found = headerWords
        let matches = found.indices.filter { index in
            guard !taken.contains(found[index]), wishes.kinds[found[index]] == nil else { return false }
            if PersonalHeader.isMail(found[index]) { return true }
            let cells = head.dropFirst().compactMap { $0.indices.contains(index) ? $0[index] : nil }
                .filter { !$0.isEmpty }
            return !cells.isEmpty && cells.allSatisfy { PersonalText.holdsAddress($0) && !$0.contains(" ") }
        }
        return matches.count == 1 ? found[matches[0]] : nil
    }

    /// `#3` is the third header: the questions of a form are long to type.
    private static func header(_ word: String, among words: [String]) -> String {
        guard !words.contains(word), word.hasPrefix("#"), let number = Int(word.dropFirst()),
            words.indices.contains(number - 1)
        else { return word }
        return words[number - 1]
    }

    /// Whether the times of the file would do for either order of day and month.
    var leavesOrderOpen: Bool {
        guard let time = columns.firstIndex(of: "time"), let finding = DateOrderScan.findings(text.utf8)[time] else {
            return false
        }
        if case .ambiguous = finding { return true }
        return false
    }

    /// The order of day and month, where a column shows it. The time column settles it for the file; a column that it
    /// does not fit, or that shows nothing itself, stays what is written in it.
    private func findOrder(of names: [String], _ options: inout DelimitedImport) throws {
        let findings = DateOrderScan.findings(text.utf8).filter { names.indices.contains($0.key) }
        var orders: Set<DateOrder> = []
        for (index, finding) in findings.sorted(by: { $0.key < $1.key }) {
            if case .decided(let order) = finding {
                orders.insert(order)
                if options.kinds[names[index]] == .time { options.dates = order }
            } else if options.kinds[names[index]] == .time {
                throw InputError.ambiguousDates(names[index], finding, file: name)
            }
        }
        if options.dates == nil, orders.count == 1 { options.dates = orders.first }
        guard let order = options.dates else { return }
        for (index, finding) in findings where finding != .decided(order) {
            options.kinds[names[index]] = options.kinds[names[index]] ?? .category
        }
    }
}
