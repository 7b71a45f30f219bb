#if canImport(Glibc)
    import Foundation
    import Glibc

    /// The built `moim` on a terminal of its own, with somebody typing. Nothing sleeps: each step reads until what it
    /// expects is there, or a deadline says that it will not come.
    final class PseudoTerminal {
        let process: pid_t
        private let controller: Int32
        private let worker: Int32
        /// All that came, as it came.
        private(set) var output = ""
        /// How much of it has been looked at.
        private var seen: String.Index
        private var pending: [UInt8] = []

        struct Failed: Error {
            var what: String
            var output: String
        }

        private static let deadline = Duration.seconds(60)
        /// Not in every C library's module: the session leader gets the first terminal that it opens as its own.
        private static let newSession: Int16 = 0x80

        init(_ arguments: [String], columns: UInt16 = 80, environment: [String: String]) throws {
            var (controller, worker): (Int32, Int32) = (-1, -1)
            var name = [CChar](repeating: 0, count: 128)
            var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
            guard openpty(&controller, &worker, &name, nil, &size) == 0 else {
                throw Failed(what: "no pseudo-terminal", output: "")
            }
            // The worker's end stays open here, too: what the process leaves behind can be looked at after it.
            for end in [controller, worker] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            (self.controller, self.worker) = (controller, worker)
            seen = output.startIndex

            var actions = posix_spawn_file_actions_t()
            posix_spawn_file_actions_init(&actions)
            defer { posix_spawn_file_actions_destroy(&actions) }
            posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
            posix_spawn_file_actions_adddup2(&actions, 0, 1)
            posix_spawn_file_actions_adddup2(&actions, 0, 2)
            var attributes = posix_spawnattr_t()
            posix_spawnattr_init(&attributes)
            defer { posix_spawnattr_destroy(&attributes) }
            // The runner may ignore or block signals, and what it starts would inherit that.
            var none = sigset_t()
            var all = sigset_t()
            sigemptyset(&none)
            sigemptyset(&all)
            for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE] { sigaddset(&all, signal) }
            posix_spawnattr_setsigmask(&attributes, &none)
            posix_spawnattr_setsigdefault(&attributes, &all)
            posix_spawnattr_setflags(
                &attributes, Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
            var words = ([BuiltProgram.url.path()] + arguments).map { strdup($0) } + [nil]
            var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
            defer { (words + variables).forEach { free($0) } }
            var child: pid_t = 0
            let code = posix_spawn(&child, BuiltProgram.url.path(), &actions, &attributes, &words, &variables)
            process = child
            guard code == 0 else { throw Failed(what: "posix_spawn: \(code)", output: "") }
        }

        deinit {
            close(worker)
            close(controller)
        }

        /// Types as keys do: Enter is a carriage return.
        func type(_ text: String, enter: Bool = true) {
            let bytes = Array((text + (enter ? "\r" : "")).utf8)
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
                guard count > 0 else { return }
                rest = rest.dropFirst(count)
            }
        }

        static let backspace = "\u{7F}"
        static let endOfInput = "\u{4}"
        static let interrupt = "\u{3}"

        /// Reads until this comes, after what was expected last.
        @discardableResult
        func expect(_ text: String) throws -> String {
            let start = ContinuousClock.now
            while true {
                if let range = output.range(of: text, range: seen..<output.endIndex) {
                    let passed = String(output[seen..<range.upperBound])
                    seen = range.upperBound
                    return passed
                }
                guard try readMore(until: start + Self.deadline) else {
                    throw Failed(what: "‘\(text)’ did not come before the end", output: output)
                }
            }
        }

        /// Reads until the process has ended.
        ///
        /// - Returns: its exit code, or minus the signal that ended it.
        func end() throws -> Int32 {
            let start = ContinuousClock.now
            var status: Int32 = 0
            while waitpid(process, &status, WNOHANG) == 0 {
                _ = try readMore(until: start + Self.deadline, patience: 20)
            }
            while try readMore(until: start + Self.deadline, patience: 0) {}
            return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
        }

        func kill() throws {
            Glibc.kill(process, SIGKILL)
            _ = try end()
        }

        /// What is left for the next program on it.
        var mode: (input: tcflag_t, local: tcflag_t) {
            var mode = termios()
            tcgetattr(worker, &mode)
            return (mode.c_iflag, mode.c_lflag)
        }

        /// - Parameter patience: how long to wait for more, in milliseconds; nil for as long as the deadline lets.
        /// - Returns: whether something came.
        private func readMore(until deadline: ContinuousClock.Instant, patience: Int32? = nil) throws -> Bool {
            guard ContinuousClock.now < deadline else { throw Failed(what: "the deadline passed", output: output) }
            var file = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
            guard poll(&file, 1, patience ?? 1000) > 0 else { return patience == nil }
            var bytes = [UInt8](repeating: 0, count: 1 << 16)
            let count = read(controller, &bytes, bytes.count)
            guard count > 0 else { return false }
            pending += bytes.prefix(count)
            // A letter may have come in two parts.
            var whole = pending.count
            while whole > 0, pending.count - whole < 3, String(validating: pending[..<whole], as: UTF8.self) == nil {
                whole -= 1
            }
            guard let text = String(validating: pending[..<whole], as: UTF8.self) else { return true }
            pending.removeFirst(whole)
            let offset = output.utf8.distance(from: output.startIndex, to: seen)
            output += text.replacing("\r\n", with: "\n")
            seen = output.utf8.index(output.startIndex, offsetBy: offset)
            return true
        }
    }
#endif
