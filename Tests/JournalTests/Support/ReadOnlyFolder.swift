import Foundation

#if canImport(Glibc)
    import Glibc

    /// Sets the identity for file access of the calling thread only; the C library's header is not in its module.
    @_silgen_name("setfsuid") private func setfsuid(_ id: UInt32) -> Int32
#endif

/// Takes the right to write away from a folder and what is in it, also from the superuser, whom permissions do not stop.
enum ReadOnlyFolder {
    @discardableResult static func reading<T>(_ folder: TemporaryFolder, files: Int = 0o444, _ body: () throws -> T)
        throws -> T
    {
        let manager = FileManager.default
        func set(folder folderMode: Int, files: Int) throws {
            if folderMode & 0o200 != 0 {
                try manager.setAttributes([.posixPermissions: folderMode], ofItemAtPath: folder.root)
            }
            for name in try manager.contentsOfDirectory(atPath: folder.root) {
                try manager.setAttributes([.posixPermissions: files], ofItemAtPath: folder.path(name))
            }
            try manager.setAttributes([.posixPermissions: folderMode], ofItemAtPath: folder.root)
        }
        try set(folder: 0o555, files: files)
        defer { try? set(folder: 0o700, files: 0o600) }
        #if canImport(Glibc)
            if geteuid() == 0 {
                _ = setfsuid(65534)
                defer { _ = setfsuid(0) }
                return try body()
            }
        #endif
        return try body()
    }
}
