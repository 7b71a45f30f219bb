import Engine
import Foundation
import Values

/// A format that the ending of a file's name says.
protocol EndingFormat: RawRepresentable<String> {
    static func unknown(_ output: String) -> InputError
}

/// A file whose format its name says. Claimed before anything is read or recorded.
struct FileByEnding<Format: EndingFormat> {
    let format: Format
    private let file: NewFile

    init(_ output: String, replacing: Bool, in context: CommandContext) throws {
        let url = URL(fileURLWithPath: context.path(output))
        guard let format = Format(rawValue: url.pathExtension.lowercased()) else { throw Format.unknown(output) }
        self.format = format
        file = try NewFile(at: url, path: output, replacing: replacing)
    }

    func write(_ text: String) throws {
        try file.write(Array(text.utf8))
        try file.finish()
    }
}
