import Foundation
import ProgramModel
import Tables
import Values

/// A CSV or TSV file on disk, with the guesses that make a manager's own sheet readable as it is.
struct DelimitedFile {
    let path: String
    let bytes: [UInt8]
    private let headers: [String: String]
    private let zone: Zone

    /// - Parameter headers: column → its name in the file, as `--map` gave it.
    init(path: String, headers: [String: String], zone: Zone) throws {
        self.path = path
        self.headers = headers
        self.zone = zone
        bytes = try TextFile.bytes(path)
    }

    /// The file's own name: what a journal may keep, where a path would tell whose computer it was.
    var name: String { URL(fileURLWithPath: path).lastPathComponent }

    /// Headers that mean a column of ours, as people and forms write them.
    private static let synonyms: [(column: String, headers: [String])] = [
        ("time", ["time", "date", "timestamp", "날짜", "일시", "시각", "일자", "타임스탬프"]),
        ("member", ["member", "name", "author", "user", "이름", "성명", "닉네임", "참여자", "참석자", "작성자"]),
    ]

    func options(required: [String], only: Set<String>? = nil, badRows: DelimitedImport.BadRows = .stop)
        -> DelimitedImport
    {
        var options = DelimitedImport { [zone] date, millisecond in
            zone.offset(date: date, secondOfDay: millisecond / 1000)
        }
        let found = headerWords
        options.headers = headers
        for (column, words) in Self.synonyms where headers[column] == nil && !found.contains(column) {
            let matches = found.filter { words.contains($0.lowercased()) }
            if matches.count == 1, let match = matches.first { options.headers[column] = match }
        }
        options.required = required
        options.only = only
        options.badRows = badRows
        options.passes = ProcessInfo.processInfo.activeProcessorCount
        options.kinds["time"] = .time
        options.kinds["member"] = .category
        // Only columns that are there may be declared.
        let present = Set(found.map { word in options.headers.first { $0.value == word }?.key ?? word } + required)
        options.kinds = options.kinds.filter { present.contains($0.key) }
        return options
    }

    /// The words of the first line, as a guess before the real reading: quotes and spaces around them dropped.
    private var headerWords: [String] {
        let line = String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
        return line.split { ",;\t".contains($0) }.map {
            $0.trimmingCharacters(in: CharacterSet(charactersIn: " \"\u{FEFF}"))
        }
    }
}
