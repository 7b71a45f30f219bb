package import Values

/// Something a command shows: a text for people and the same as data for `--json`.
package protocol Screen {
    /// Ends in a line break unless it is empty. `width` is the terminal's, in columns; nil is a pipe or a file.
    func text(_ language: Language, width: Int?) -> String
    var value: Value { get }
}
