import Synchronization
import Testing
import Values

@testable import Commands

/// The line under a long import, on a clock that the test moves.
@Suite struct ProgressLineTests {
    private final class Terminal: Sendable {
        private let state = Mutex((now: Duration.zero, written: [String]()))
        var written: [String] { state.withLock { $0.written } }

        func pass(_ milliseconds: Int) { state.withLock { $0.now += .milliseconds(milliseconds) } }

        func line(_ language: Language = .ko, width: Int = 80) -> ProgressLine {
            ProgressLine(
                language, width: width, now: { self.state.withLock { $0.now } },
                write: { text in self.state.withLock { $0.written.append(text) } })
        }
    }

    private let terminal = Terminal()

    @Test func `what is over at once shows nothing, not even an empty line`() {
        let line = terminal.line()
        line.report(done: 10, total: 100)
        terminal.pass(499)
        line.report(done: 100, total: 100)
        line.finish()
        #expect(terminal.written == [])
    }

    @Test func `percent, speed and what is left, then nothing`() {
        let line = terminal.line()
        line.report(done: 0, total: 400_000_000)
        terminal.pass(1000)
        line.report(done: 100_000_000, total: 400_000_000)
        line.finish()
        #expect(terminal.written == ["\r읽는 중 25% · 100MB/s · 3초 남음\u{1B}[K", "\r\u{1B}[K"])
        line.finish()
        #expect(terminal.written.count == 2)
    }

    @Test func `in English, and by the minute when it is slow`() {
        let line = terminal.line(.en)
        line.report(done: 0, total: 200_000_000)
        terminal.pass(1000)
        line.report(done: 1_500_000, total: 200_000_000)
        // 198.5 MB at 1.5 MB a second are 132.3 seconds.
        #expect(terminal.written == ["\rreading 0% · 1.5 MB/s · 2 min 13 s left\u{1B}[K"])
    }

    @Test func `ten a second at most`() {
        let line = terminal.line()
        terminal.pass(500)
        for step in 0..<1000 {
            line.report(done: step, total: 1000)
            terminal.pass(1)
        }
        #expect(terminal.written.count == 10)
    }

    @Test func `the end of reading is told once, whenever it comes`() {
        let line = terminal.line()
        terminal.pass(600)
        line.report(done: 50, total: 100)
        line.report(done: 100, total: 100)
        line.report(done: 100, total: 100)
        #expect(terminal.written.count == 2)
        #expect(terminal.written.last == "\r다 읽었습니다. 기록하는 중…\u{1B}[K")
    }

    @Test func `a file read again from its beginning is measured anew`() {
        let line = terminal.line()
        line.report(done: 0, total: 100_000_000)
        terminal.pass(1000)
        line.report(done: 90_000_000, total: 100_000_000)
        terminal.pass(1000)
        line.report(done: 0, total: 100_000_000)
        terminal.pass(1000)
        line.report(done: 20_000_000, total: 100_000_000)
        #expect(terminal.written.last == "\r읽는 중 20% · 20MB/s · 4초 남음\u{1B}[K")
    }

    @Test func `a narrow terminal has its line cut, not broken in two`() {
        let line = terminal.line(width: 20)
        line.report(done: 0, total: 400_000_000)
        terminal.pass(1000)
        line.report(done: 100_000_000, total: 400_000_000)
        // 19 columns: in the last one some terminals go on to the next line.
        #expect(terminal.written == ["\r읽는 중 25% · 100M…\u{1B}[K"])
    }
}
