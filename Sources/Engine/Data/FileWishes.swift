package import Tables

/// What a person said of a file, for what its bytes leave open.
package struct FileWishes: Sendable {
    /// Column → its name in the file, or `#3` for the third.
    package var headers: [String: String]
    /// Column → kind, where what would be found out is not what is meant.
    package var kinds: [String: ColumnKind]
    /// Which of day and month comes first; nil wants the file to show it.
    package var dates: DateOrder?
    /// Nil finds it out.
    package var encoding: TextEncoding?

    package init(
        headers: [String: String] = [:], kinds: [String: ColumnKind] = [:], dates: DateOrder? = nil,
        encoding: TextEncoding? = nil
    ) {
        self.headers = headers
        self.kinds = kinds
        self.dates = dates
        self.encoding = encoding
    }
}
