#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where the handler writes to. A plain number with a constant initial value, so that the handler finds it without any
/// locking; it is set before the handler is and reset after.
private nonisolated(unsafe) var signalled: Int32 = -1

/// Turns signals into something that can be waited for together with input: a signal that comes just before the wait
/// is not lost.
final class SignalPipe {
    enum Event {
        case ready
        case signalled
        case failed
    }

    private static let caught = [SIGINT, SIGTERM, SIGHUP]
    private let reading: Int32
    private let writing: Int32

    init?() {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        (reading, writing) = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        signalled = writing
        for number in Self.caught {
            signal(number) { _ in
                var byte: UInt8 = 1
                _ = write(signalled, &byte, 1)
            }
        }
    }

    /// Until there is input, or a signal came.
    func wait(for input: Int32) -> Event {
        while true {
            var files = [
                pollfd(fd: reading, events: Int16(POLLIN), revents: 0),
                pollfd(fd: input, events: Int16(POLLIN), revents: 0),
            ]
            if poll(&files, 2, -1) < 0 {
                guard errno == EINTR else { return .failed }
                continue
            }
            if files[0].revents != 0 { return .signalled }
            if files[1].revents != 0 { return .ready }
        }
    }

    func drain() {
        var bytes = [UInt8](repeating: 0, count: 64)
        while read(reading, &bytes, bytes.count) > 0 {}
    }

    func close() {
        for number in Self.caught { signal(number, SIG_DFL) }
        signalled = -1
        _ = Self.shut(reading)
        _ = Self.shut(writing)
    }

    private static func shut(_ file: Int32) -> Int32 {
        #if canImport(Glibc)
            Glibc.close(file)
        #else
            Darwin.close(file)
        #endif
    }
}
