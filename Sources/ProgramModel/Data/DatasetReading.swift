import Values

/// How a person said that a file is to be read, where they said it: kept with the dataset, so that the next file under
/// its name need not be explained again.
package struct DatasetReading: Codable, Hashable, Sendable {
    /// Column → its name in the file.
    package var map: [String: String]?
    /// Column → kind.
    package var types: [String: String]?
    package var dates: String?
    package var encoding: String?
    package var format: String?
    /// The importer.
    package var with: String?
    package var keepText: Bool?

    package init(
        map: [String: String]? = nil, types: [String: String]? = nil, dates: String? = nil, encoding: String? = nil,
        format: String? = nil, with: String? = nil, keepText: Bool? = nil
    ) {
        self.map = map
        self.types = types
        self.dates = dates
        self.encoding = encoding
        self.format = format
        self.with = with
        self.keepText = keepText
    }

    package var isEmpty: Bool { self == DatasetReading() }

    /// As one would type it.
    package var options: [String] {
        func pairs(_ option: String, _ values: [String: String]?) -> [String] {
            (values ?? [:]).sorted { $0.key < $1.key }.map { "\(option) " + ShellWord.quoted("\($0.key)=\($0.value)") }
        }
        let single = [("--dates", dates), ("--encoding", encoding), ("--format", format), ("--with", with)]
        return pairs("--map", map) + pairs("--type", types)
            + single.compactMap { option, value in value.map { "\(option) \($0)" } }
            + (keepText == true ? ["--keep-text"] : [])
    }
}
