import Foundation
import Reports
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The terminal that the process was started from, in its cooked mode.
final class SystemTerminal: Terminal {
    private let input = STDIN_FILENO
    private let output = STDERR_FILENO
    private var found = termios()
    private var bytes: [UInt8] = []
    private var wasInterrupted = false
    private let signals: SignalPipe
    /// Whether a line can be written anew.
    private let isCapable: Bool

    /// Nil where nobody can be asked: questions go where errors go, and answers come from standard input.
    init?(environment: [String: String]) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1, let signals = SignalPipe() else { return nil }
        self.signals = signals
        isCapable = !["", "dumb"].contains(environment["TERM"] ?? "")
        tcgetattr(input, &found)
        configure()
    }

    /// With IUTF8 the terminal knows that a letter may take several bytes, and backspace takes back a whole syllable.
    private func configure() {
        var mode = found
        mode.c_iflag |= tcflag_t(IUTF8) | tcflag_t(ICRNL)
        mode.c_lflag |= tcflag_t(ICANON) | tcflag_t(ECHO) | tcflag_t(ISIG)
        tcsetattr(input, TCSADRAIN, &mode)
    }

    var width: Int {
        var size = winsize()
        guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

    func readLine(after prompt: String) -> TerminalInput {
        write(prompt)
        while true {
            if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
                let line = TypedLine.cleaned(String(decoding: bytes[..<end], as: UTF8.self))
                bytes.removeSubrange(...end)
                showAgain(line, after: prompt)
                return .line(line)
            }
            switch signals.wait(for: input) {
            case .ready: break
            case .signalled:
                wasInterrupted = true
                return .interrupted
            case .failed: return .end
            }
            var piece = [UInt8](repeating: 0, count: 4096)
            let count = read(input, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            // What was typed before Ctrl-D and not entered was not meant as an answer yet.
            guard count > 0 else { return .end }
            bytes += piece.prefix(count)
        }
    }

    /// Kernels take one column back for a syllable that takes two, so that a line with corrections looks as if half of what
    /// was erased were still there. Once it is entered, the line is shown as it was understood.
    private func showAgain(_ line: String, after prompt: String) {
        guard isCapable, bytes.isEmpty, line.contains(where: { DisplayWidth.of($0) == 2 }),
            DisplayWidth.of(prompt + line) < width
        else { return }
        write("\u{1B}[A\r\u{1B}[K\(prompt)\(line)\n")
    }

    func run(editor: String, on file: URL) -> Int32 {
        tcsetattr(input, TCSADRAIN, &found)
        defer {
            configure()
            // Ctrl-C in an editor is the editor's.
            signals.drain()
        }
        // As git and crontab do it: the variable may hold options.
        let words = ["/bin/sh", "-c", "\(editor) \"$@\"", editor, file.path(percentEncoded: false)]
        var arguments = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var process: pid_t = 0
        guard posix_spawn(&process, "/bin/sh", nil, nil, &arguments, environ) == 0 else { return 127 }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { return 127 }
        }
        let isExited = status & 0x7F == 0
        return isExited ? status >> 8 & 0xFF : 128 + (status & 0x7F)
    }

    /// After Ctrl-C the process ends by it, so that what it was called from stops, too.
    func close() {
        tcsetattr(input, TCSADRAIN, &found)
        signals.close()
        if wasInterrupted { raise(SIGINT) }
    }
}
