import Reports
import Synchronization
import Values

/// One line on a terminal that says how far a long reading is, and goes when it is done.
///
///     읽는 중 47% · 120MB/s · 3초 남음
///
/// What is over before anybody wonders shows nothing. Threads that read may tell it; it speaks for one at a time.
final class ProgressLine: Sendable {
    private let language: Language
    private let width: Int
    private let now: @Sendable () -> Duration
    private let write: @Sendable (String) -> Void
    private let state: Mutex<State>

    private struct State {
        var began: Duration
        /// Where the reading that is going on was first heard of.
        var first: (at: Duration, done: Int)?
        var done = 0
        var shown: Duration?
        var saysWhole = false
    }

    /// - Parameters:
    ///   - now: how long something has been going on; only differences count.
    ///   - write: writes to the terminal.
    init(
        _ language: Language, width: Int, now: @escaping @Sendable () -> Duration,
        write: @escaping @Sendable (String) -> Void
    ) {
        self.language = language
        self.width = width
        self.now = now
        self.write = write
        state = Mutex(State(began: now()))
    }

    private static let patience = Duration.milliseconds(500)
    private static let pause = Duration.milliseconds(100)

    func report(done: Int, total: Int) {
        state.withLock { state in
            let now = now()
            // A column that turns out to be of another kind has the file read again from its beginning.
            if done < state.done || state.first == nil { state.first = (now, done) }
            let isWhole = done >= total
            if !isWhole { state.saysWhole = false }
            state.done = done
            guard total > 0, now - state.began >= Self.patience, !state.saysWhole else { return }
            // The last word is never kept back: nothing comes after it for as long as the rows are written.
            if let shown = state.shown, now - shown < Self.pause, !isWhole { return }
            state.shown = now
            state.saysWhole = isWhole
            let text = isWhole ? Self.recording[language] : reading(state, total, now)
            write("\r" + TextWrap.truncated(text, width: width - 1) + Self.clearRest)
        }
    }

    /// Takes the line away, if there is one.
    func finish() {
        state.withLock { state in
            if state.shown != nil { write("\r" + Self.clearRest) }
            state.shown = nil
        }
    }

    private static let clearRest = "\u{1B}[K"

    private static let recording = LocalizedText(ko: "다 읽었습니다. 기록하는 중…", en: "All read; recording…")

    private func reading(_ state: State, _ total: Int, _ now: Duration) -> String {
        // 100% is for what is whole.
        let percent = min(99, Int(Double(state.done) / Double(total) * 100))
        var parts = [LocalizedText(ko: "읽는 중 \(percent)%", en: "reading \(percent)%")]
        if let first = state.first, now > first.at, state.done > first.done {
            let rate = Double(state.done - first.done) / ((now - first.at) / .seconds(1))
            let speed = NumberText.short(rate / 1e6, decimals: rate < 1e7 ? 1 : 0)
            parts.append(LocalizedText(ko: "\(speed)MB/s", en: "\(speed) MB/s"))
            parts.append(Self.left(Int((Double(total - state.done) / rate).rounded(.up))))
        }
        return parts.map { $0[language] }.joined(separator: " · ")
    }

    private static func left(_ seconds: Int) -> LocalizedText {
        if seconds < 60 { return LocalizedText(ko: "\(seconds)초 남음", en: "\(seconds) s left") }
        let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
        return LocalizedText(ko: "\(minutes)분 \(rest)초 남음", en: "\(minutes) min \(rest) s left")
    }
}
