import Foundation

@testable import Commands

/// A terminal with somebody at it who knows what to type.
final class ScriptedTerminal: Terminal {
    var width = 80
    /// All that was shown, and what was typed where it was typed.
    private(set) var output = ""
    private let next: (ScriptedTerminal) throws -> TerminalInput
    private let editor: (URL) throws -> Int32
    private(set) var isClosed = false
    /// What the person did wrong, for the test to fail by.
    private(set) var failure: (any Error)?

    /// - Parameter next: what is typed after what has been shown.
    init(
        editor: @escaping (URL) throws -> Int32 = { _ in 0 },
        _ next: @escaping (ScriptedTerminal) throws -> TerminalInput
    ) {
        self.editor = editor
        self.next = next
    }

    /// Types these lines, then Ctrl-D.
    convenience init(_ lines: [String], editor: @escaping (URL) throws -> Int32 = { _ in 0 }) {
        var rest = lines[...]
        self.init(editor: editor) { _ in rest.popFirst().map { .line($0) } ?? .end }
    }

    func write(_ text: String) { output += text }

    func readLine(after prompt: String) -> TerminalInput {
        output += prompt
        do {
            let input = try next(self)
            if case .line(let line) = input { output += line + "\n" } else { output += "\n" }
            return input
        } catch {
            failure = error
            return .end
        }
    }

    func run(editor: String, on file: URL) -> Int32 {
        do { return try self.editor(file) } catch {
            failure = error
            return 1
        }
    }

    func close() { isClosed = true }
}
