package import Tables
package import Values

/// A kind of file that becomes rows: what each format keeps to.
package protocol RecordFormat: Sendable {
    var title: LocalizedText { get }

    /// Whether a file is of this format by its content; `head` is its beginning, which may end in the middle of a line.
    /// The name is there for a format whose content alone says little.
    func recognises(_ head: String, name: String) -> Bool

    /// Whether columns may be chosen with `--map`: where the file, not the format, names them.
    var hasOwnNames: Bool { get }

    /// The table and the report. Fails for a file without a single record and, where bad rows stop an import, for any
    /// row with a problem. No error and no report quotes the file.
    func read(_ source: FormatSource, _ options: FormatOptions) throws(InputError) -> (
        table: Table, report: ImportReport
    )
}

extension RecordFormat {
    package var hasOwnNames: Bool { false }
}
