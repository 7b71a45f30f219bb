import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension CommandContext {
    /// The process's own world.
    package static func process() -> CommandContext {
        CommandContext(
            environment: ProcessInfo.processInfo.environment,
            directory: URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true),
            width: terminalWidth(STDOUT_FILENO),
            // A dumb terminal cannot take a line back.
            errWidth: ProcessInfo.processInfo.environment["TERM"] == "dumb" ? nil : terminalWidth(STDERR_FILENO),
            input: { String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self) },
            out: { FileHandle.standardOutput.write(Data($0.utf8)) },
            err: { FileHandle.standardError.write(Data($0.utf8)) },
            terminal: { SystemTerminal(environment: ProcessInfo.processInfo.environment) })
    }

    private static func terminalWidth(_ file: Int32) -> Int? {
        guard isatty(file) == 1 else { return nil }
        var size = winsize()
        guard ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
