import Values

extension CommandContext {
    /// Runs something long with a line of progress under it, where there is a terminal to show it on.
    func withProgress<Result>(
        _ language: Language, _ body: ((@Sendable (_ done: Int, _ total: Int) -> Void)?) throws -> Result
    ) rethrows -> Result {
        guard let errWidth else { return try body(nil) }
        // Called by one thread at a time: the line holds its lock while it writes, and nothing else writes meanwhile.
        nonisolated(unsafe) let err = err
        let start = ContinuousClock.now
        let line = ProgressLine(language, width: errWidth, now: { ContinuousClock.now - start }, write: { err($0) })
        defer { line.finish() }
        return try body { line.report(done: $0, total: $1) }
    }
}
