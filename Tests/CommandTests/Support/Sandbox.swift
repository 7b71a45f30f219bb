import ArgumentParser
import Foundation
import Values

@testable import Commands

/// A folder of its own for one test, with a clock that stands still until the test moves it. Removed with the last
/// reference to it.
final class Sandbox {
    let root: URL
    var language: Language
    /// The terminal's width in columns; nil is a pipe.
    var width: Int? = 80
    /// What the clock says, on the clock of Seoul.
    var now = "2020-06-20T10:00"
    var input = ""
    /// What says that files were saved.
    var watcher: () -> any FileWatcher = { ScriptedWatcher([]) }
    /// Where a person can be asked; nil as in a pipe.
    var terminal: () -> (any Terminal)? = { nil }
    /// Variables besides the locale and the clock.
    var environment: [String: String] = [:]

    init(_ fixtures: String..., language: Language = .ko) throws {
        self.language = language
        // Resolved, because what commands print is: a temporary folder may be behind a link.
        root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "moim-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: false)
        for fixture in fixtures { try copy(TestFolder.fixture(fixture)) }
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    /// Copies what is in a folder, over what is there.
    func copy(_ folder: URL) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
            try? FileManager.default.removeItem(at: root.appending(path: name))
            try FileManager.default.copyItem(at: folder.appending(path: name), to: root.appending(path: name))
        }
    }

    func path(_ name: String) -> String { root.appending(path: name).path() }

    func write(_ text: String, to name: String) throws { try write(bytes: Array(text.utf8), to: name) }

    func write(bytes: [UInt8], to name: String) throws {
        let url = root.appending(path: name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func read(_ name: String) throws -> String {
        try String(contentsOf: root.appending(path: name), encoding: .utf8)
    }

    func replace(_ old: String, with new: String, in name: String) throws {
        let text = try read(name)
        guard text.contains(old) else { throw Missing(text: old, file: name) }
        try write(text.replacingOccurrences(of: old, with: new), to: name)
    }

    struct Missing: Error {
        var text: String
        var file: String
    }

    /// Runs a command line as a person would type it; a leading `moim` is theirs to leave out.
    @discardableResult func run(_ line: String) -> Run { run(Self.arguments(line)) }

    @discardableResult func run(_ arguments: [String]) -> Run {
        let captured = Captured()
        let code = Moim.run(arguments, in: context(captured))
        return Run(out: captured.out, err: captured.err, code: code)
    }

    /// The error itself of a command that fails, where `run` has only what is printed of it.
    func failure(_ line: String) -> (any ExplainedError)? {
        do {
            let command = try RootCommand.parseAsRoot(Self.arguments(line))
            try (command as? any MoimCommand)?.perform(in: context(Captured()))
            return nil
        } catch {
            return error as? any ExplainedError
        }
    }

    private static func arguments(_ line: String) -> [String] {
        let words = ShellWords.split(line)
        return words.first == "moim" ? Array(words.dropFirst()) : words
    }

    private final class Captured {
        var out = ""
        var err = ""
    }

    private func context(_ captured: Captured) -> CommandContext {
        let locale = language == .ko ? "ko_KR.UTF-8" : "en_US.UTF-8"
        let seconds = (ISO8601.read(now + "+09:00")?.timestamp?.milliseconds ?? 0) / 1000
        return CommandContext(
            environment: ["LANG": locale, "SOURCE_DATE_EPOCH": String(seconds)].merging(environment) { $1 },
            directory: root, width: width,
            input: { [input] in input }, out: { captured.out += $0 }, err: { captured.err += $0 }, watcher: watcher,
            terminal: terminal)
    }
}
