import Foundation
import Formats
import Tables
import Values

/// The files of these tests.
enum Fixture {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures")

    static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: name)))
    }

    static func text(_ name: String) throws -> String {
        String(decoding: try bytes(name), as: UTF8.self)
    }
}

extension FormatOptions {
    /// Clocks of Seoul, and New York's in the summer of 2020 for who names it.
    static func seoul(_ badRows: DelimitedImport.BadRows = .stop, keepsText: Bool = false) -> FormatOptions {
        let newYork: TableBuilder.OffsetAt = { _, _ in -4 * 3600 }
        var options = FormatOptions(
            offset: { _, _ in 9 * 3600 }, offsetIn: { $0 == "America/New_York" ? newYork : nil })
        options.badRows = badRows
        options.keepsText = keepsText
        return options
    }
}

extension FileFormat {
    /// What a text becomes.
    func read(
        _ text: String, _ options: FormatOptions = .seoul()
    ) throws(InputError) -> (table: Table, report: ImportReport) {
        try read(Array(text.utf8), options)
    }

    func read(
        _ bytes: [UInt8], _ options: FormatOptions = .seoul()
    ) throws(InputError) -> (table: Table, report: ImportReport) {
        guard let reader else { preconditionFailure("delimited text has no reader here") }
        return try reader.read(FormatSource(name: "file", bytes: bytes), options)
    }
}

extension Table {
    var csv: String { String(decoding: CSVWriter().bytes(self), as: UTF8.self).replacing("\r\n", with: "\n") }
}
