package import Values

/// What comes back from whoever fills in a worksheet.
package enum FillInput: Equatable, Sendable {
    /// A line that was entered, without its end.
    case line(String)
    /// The text of the answer as the editor left it.
    case edited(String)
    /// The editor did not come to an end, and why.
    case notEdited(LocalizedText)
    /// There is nothing more to come: Ctrl-D, Ctrl-C, a window that was closed.
    case end
}
