import Foundation

#if canImport(Glibc)
    import Glibc

    /// Sets the identity for file access of the calling thread only; the C library's header is not in its module.
    @_silgen_name("setfsuid") private func setfsuid(_ id: UInt32) -> Int32
#endif

/// Takes the right to write away from a folder and all that is in it, also from the superuser, whom permissions do not
/// stop.
enum ReadOnlyFolder {
    static func reading<T>(_ folder: URL, _ body: () throws -> T) throws -> T {
        try set(folder, folders: 0o555, files: 0o444)
        defer { try? set(folder, folders: 0o700, files: 0o600) }
        #if canImport(Glibc)
            if geteuid() == 0 {
                _ = setfsuid(65534)
                defer { _ = setfsuid(0) }
                return try body()
            }
        #endif
        return try body()
    }

    private static func set(_ folder: URL, folders: Int, files: Int) throws {
        let manager = FileManager.default
        for name in try manager.subpathsOfDirectory(atPath: folder.path()) {
            let path = folder.appending(path: name).path()
            var isFolder: ObjCBool = false
            guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
            try manager.setAttributes([.posixPermissions: isFolder.boolValue ? folders : files], ofItemAtPath: path)
        }
        try manager.setAttributes([.posixPermissions: folders], ofItemAtPath: folder.path())
    }
}
