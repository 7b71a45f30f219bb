import Foundation
package import Tables
package import Values

/// A file of applications, and what a person said of it.
package struct ApplicantsRequest: Sendable {
    package var path: String
    let bytes: [UInt8]
    /// Step or field → header, or `#3` for the third.
    package var columns: [String: String]
    /// Nil wants the file to show it.
    package var dates: DateOrder?
    package var encoding: TextEncoding?
    package var badRows: DelimitedImport.BadRows

    package init(
        path: String, columns: [String: String] = [:], dates: DateOrder? = nil, encoding: TextEncoding? = nil,
        badRows: DelimitedImport.BadRows = .stop
    ) throws {
        self.path = path
        bytes = try TextFile.bytes(path)
        self.columns = columns
        self.dates = dates
        self.encoding = encoding
        self.badRows = badRows
    }

    /// What a key stands for is what the file said, not where it lay.
    package var digest: Digest { Digest(of: bytes) }

    /// What is not YAML or JSON by its name is a sheet.
    var isSheet: Bool { !["yaml", "yml", "json"].contains(URL(fileURLWithPath: path).pathExtension.lowercased()) }

    var name: String { URL(fileURLWithPath: path).lastPathComponent }
}
