import Formats
import ProgramModel
import Tables

/// How an earlier file of the same name was to be read, taken up where this import says nothing itself.
struct RecalledChoices {
    private let earlier: DatasetReading
    /// What was taken up.
    private(set) var used = DatasetReading()
    /// What the file has no column for.
    private(set) var unfit = DatasetReading()

    init(_ earlier: DatasetReading?) {
        self.earlier = earlier ?? DatasetReading()
    }

    /// What has to be known before the file can be looked into.
    mutating func complete(_ request: inout ImportRequest) {
        if request.format == nil, request.importer == nil {
            if let with = earlier.with {
                request.importer = with
                used.with = with
            } else if let format = earlier.format.flatMap(FileFormat.init) {
                request.format = format
                used.format = format.rawValue
            }
        }
        if request.wishes.encoding == nil, let encoding = earlier.encoding.flatMap(TextEncoding.init) {
            request.wishes.encoding = encoding
            used.encoding = encoding.rawValue
        }
        if request.keepsText == nil, earlier.keepText == true {
            request.keepsText = true
            used.keepText = true
        }
    }

    /// The names of columns, for a file that leaves them to itself. `found` nil is a file whose columns are not known
    /// before it is read.
    mutating func completeHeaders(_ wishes: inout FileWishes, among found: [String]?) {
        for (column, header) in earlier.map ?? [:] where wishes.headers[column] == nil {
            guard found?.contains(header) ?? true, !wishes.headers.values.contains(header) else {
                unfit.map = (unfit.map ?? [:]).merging([column: header]) { $1 }
                continue
            }
            wishes.headers[column] = header
            used.map = (used.map ?? [:]).merging([column: header]) { $1 }
        }
    }

    /// Kinds, which are a sheet's alone.
    mutating func completeKinds(_ wishes: inout FileWishes, among columns: [String]) {
        for (column, word) in earlier.types ?? [:] where wishes.kinds[column] == nil {
            guard columns.contains(column), let kind = ColumnKind(rawValue: word) else {
                unfit.types = (unfit.types ?? [:]).merging([column: word]) { $1 }
                continue
            }
            wishes.kinds[column] = kind
            used.types = (used.types ?? [:]).merging([column: word]) { $1 }
        }
    }

    /// The order of day and month, for a file that does not show its own.
    mutating func completeDates(_ wishes: inout FileWishes, isOpen: () -> Bool) {
        if wishes.dates == nil, let dates = earlier.dates.flatMap(DateOrder.init), isOpen() {
            wishes.dates = dates
            used.dates = dates.rawValue
        }
    }
}

extension ImportRequest {
    /// What was chosen, for the next import; nil when nothing was.
    var reading: DatasetReading? {
        let reading = DatasetReading(
            map: wishes.headers.isEmpty ? nil : wishes.headers,
            types: wishes.kinds.isEmpty ? nil : wishes.kinds.mapValues(\.rawValue), dates: wishes.dates?.rawValue,
            encoding: wishes.encoding?.rawValue, format: format?.rawValue, with: importer,
            keepText: keepsText == true ? true : nil)
        return reading.isEmpty ? nil : reading
    }
}
