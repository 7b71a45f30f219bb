import Foundation
import Values

/// The interpreter that Debian packages, beside which ours is measured.
struct StockLua {
    let folder: URL

    /// Seconds of processor time that a script took, as the interpreter itself tells, and what it returned.
    ///
    /// - Parameter hooked: with a count hook that does nothing, which is the least that counting can cost.
    func run(_ script: String, hooked: Bool) throws -> (seconds: Double, value: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let hook = hooked ? ["-e", "debug.sethook(function() end, '', 1000000000)"] : []
        process.arguments =
            ["lua5.4"] + hook + [folder.appending(path: "peer.lua").path(), folder.appending(path: script).path()]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let words = text.split(whereSeparator: { " \n".contains($0) })
        guard process.terminationStatus == 0, words.count == 2, let seconds = Double(words[0]) else {
            throw BenchmarkError.wrong("lua5.4 \(script)")
        }
        return (seconds, String(words[1]))
    }
}
