import Foundation

/// The `lua5.4` program of the system: an independent judge of what is Lua and what it means.
enum StockLua {
    /// The lines that a script prints.
    static func lines(of script: String) throws -> [String] {
        let file = FileManager.default.temporaryDirectory.appending(path: "stock-\(UUID().uuidString).lua")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(script.utf8).write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["lua5.4", file.path()]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let out = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: out, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// A text as a Lua literal, byte by byte.
    static func literal(_ text: String) -> String {
        let bytes = text.utf8.map { byte in
            "\\" + String(repeating: "0", count: 3 - String(byte).count) + String(byte)
        }
        return "\"" + bytes.joined() + "\""
    }

    /// Whether each text is a chunk.
    static func accepts(_ texts: [String]) throws -> [Bool] {
        let literals = texts.map(literal).joined(separator: ", ")
        return try lines(of: "for _, text in ipairs { \(literals) } do print(load(text) ~= nil) end")
            .map { $0 == "true" }
    }
}
