import Foundation
import Testing

/// The hledger of this machine, which judges our journals.
enum HLedger {
    static let path = ["/usr/bin/hledger", "/usr/local/bin/hledger", "/opt/homebrew/bin/hledger"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(path))
        process.arguments = arguments
        process.environment = ["LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        // Versions differ in whether a table for machines keeps the commas of amounts.
        let output = String(decoding: data, as: UTF8.self).replacing(/([0-9]),(?=[0-9])/) { $0.1 }
        return (process.terminationStatus, output)
    }
}
