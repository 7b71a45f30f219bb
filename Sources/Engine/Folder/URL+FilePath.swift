package import Foundation

extension URL {
    /// The path as the file system has it. `path()` would write 시즌 as %EC%8B%9C%EC%A6%8C.
    package var filePath: String { path(percentEncoded: false) }
}
