import ArgumentParser
import Foundation
import Values

/// For commands that can do their work again when a file is saved.
struct WatchOptions: ParsableArguments {
    @Flag(name: .long, help: "Do it again whenever a file is saved, until Ctrl-C. 파일을 저장할 때마다 다시 합니다.")
    var watch = false

    /// Does the work once, or, with `--watch`, now and after every save. What fails while watching is told, and the
    /// next save is waited for.
    ///
    /// - Parameters:
    ///   - paths: files and folders to watch, asked anew before each time.
    func run(
        _ paths: () throws -> [String], _ language: Language, in context: CommandContext, _ work: () throws -> Void
    )
        throws
    {
        guard watch else { return try work() }
        let first = try paths()
        guard !first.isEmpty else { throw NothingToWatch() }
        // A name that was misspelt would be waited for in vain: the work says so.
        guard Self.areThere(first) else { return try work() }
        let watcher = context.watcher()
        // Before the work, so that a save in the middle of it is not missed.
        watcher.watch(first)
        try attempt(language, in: context, work)
        while watcher.next() {
            // A file that is gone for the moment is being renamed by an editor; there will be another event.
            guard let now = try? paths(), Self.areThere(now) else { continue }
            watcher.watch(now)
            // Where a person looks, only the newest is of interest; a pipe gets one after the other.
            if context.width != nil { context.out("\u{1B}[2J\u{1B}[H") }
            try attempt(language, in: context, work)
        }
    }

    private static func areThere(_ paths: [String]) -> Bool {
        paths.allSatisfy { FileManager.default.fileExists(atPath: $0) }
    }

    private func attempt(_ language: Language, in context: CommandContext, _ work: () throws -> Void) throws {
        do {
            try work()
        } catch let error as any ExplainedError {
            context.err(ErrorText.text(error, language))
        }
        if context.width != nil {
            context.err(
                LocalizedText(ko: "\n저장을 기다립니다. 그만두려면 Ctrl-C\n", en: "\nWaiting for a save; Ctrl-C ends it\n")[language]
            )
        }
    }
}
