import Foundation

// embed-texts OUTPUT ROOT FOLDER… writes OUTPUT, a Swift file with the text of every file in the folders.

let arguments = CommandLine.arguments
guard arguments.count > 3 else {
    FileHandle.standardError.write(Data("usage: embed-texts OUTPUT ROOT FOLDER…\n".utf8))
    exit(64)
}
let output = URL(fileURLWithPath: arguments[1])
let root = URL(fileURLWithPath: arguments[2])

/// More than a raw literal of this many `#` cannot be closed by any text that ships.
let fence = String(repeating: "#", count: 6)

var source = "extension ShippedTexts {\n    static let files: [String: String] = [\n"
for folder in arguments.dropFirst(3) {
    let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path())
        .filter { !$0.hasPrefix(".") }.sorted()
    for name in names {
        let text = try String(contentsOf: root.appending(path: folder).appending(path: name), encoding: .utf8)
        guard !text.contains("\"\"\"" + fence), !text.contains("\\" + fence) else {
            FileHandle.standardError.write(Data("\(folder)/\(name) cannot be written as a literal\n".utf8))
            exit(1)
        }
        // The literal's own last line break is not part of it.
        source += "        \"\(folder)/\(name)\": \(fence)\"\"\"\n\(text)\n\"\"\"\(fence),\n"
    }
}
source += "    ]\n}\n"
try source.write(to: output, atomically: true, encoding: .utf8)
