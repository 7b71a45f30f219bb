package import Foundation

/// Where a person can be asked. Lines come as the terminal's own editing makes them, so that input methods, backspace and
/// paste work as everywhere else.
package protocol Terminal: AnyObject {
    /// In columns, as it is now: a window may be made narrower in the middle.
    var width: Int { get }
    func write(_ text: String)
    func readLine(after prompt: String) -> TerminalInput
    /// Lets an editor have the terminal until it ends.
    ///
    /// - Returns: the editor's exit code.
    func run(editor: String, on file: URL) -> Int32
    /// Leaves the terminal as it was found.
    func close()
}

package enum TerminalInput: Equatable, Sendable {
    /// Without its end.
    case line(String)
    /// Ctrl-D, or a window that was closed.
    case end
    /// Ctrl-C.
    case interrupted
}
