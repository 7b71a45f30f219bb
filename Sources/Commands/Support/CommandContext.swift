import Engine
package import Foundation
import Values

/// The world as a command sees it. Tests give it another one.
package struct CommandContext {
    package var environment: [String: String]
    package var directory: URL
    /// The terminal's width in columns; nil when the output goes to a pipe or a file.
    package var width: Int?
    /// The same of the terminal that errors and progress go to.
    package var errWidth: Int?
    package var input: () -> String
    package var out: (String) -> Void
    package var err: (String) -> Void
    /// What says that files were saved, for `--watch`.
    package var watcher: () -> any FileWatcher
    /// Where a person can be asked; nil where nobody can.
    package var terminal: () -> (any Terminal)?

    package init(
        environment: [String: String], directory: URL, width: Int?, errWidth: Int? = nil,
        input: @escaping () -> String, out: @escaping (String) -> Void, err: @escaping (String) -> Void,
        watcher: @escaping () -> any FileWatcher = { SystemWatcher.make() },
        terminal: @escaping () -> (any Terminal)? = { nil }
    ) {
        self.environment = environment
        self.directory = directory
        self.width = width
        self.errWidth = errWidth
        self.input = input
        self.out = out
        self.err = err
        self.watcher = watcher
        self.terminal = terminal
    }

    /// The reader's language by the locale, as POSIX orders the variables. A machine without one speaks English.
    var localeLanguage: Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.lowercased().hasPrefix("ko") == true ? .ko : .en
    }

    /// A path as the person meant it: from where they stand.
    func path(_ path: String) -> String {
        URL(fileURLWithPath: path, relativeTo: directory).filePath
    }

    /// The other way round: where a file is, from where they stand.
    func shown(_ url: URL) -> String {
        let here = directory.standardizedFileURL.filePath
        let path = url.standardizedFileURL.filePath
        let lead = here.hasSuffix("/") ? here : here + "/"
        return path.hasPrefix(lead) ? String(path.dropFirst(lead.count)) : path
    }
}
