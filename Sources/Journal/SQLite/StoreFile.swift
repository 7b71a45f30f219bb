#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// What must be known about a store's file before SQLite opens it.
///
/// An existing database is looked at by name only and never opened here: closing any descriptor of a file drops the
/// locks that this process holds on it through SQLite.
enum StoreFile {
    /// Throws `.missing`, `.notPermitted` or, for a folder, `.notAJournal`.
    static func requireFile(at path: String) throws(JournalError) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw errno == EACCES ? .notPermitted(path: path) : .missing(path: path)
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAJournal(path: path) }
    }

    /// Makes an empty file that nobody else can have made, readable by its owner only since it will hold personal data.
    static func create(at path: String) throws(JournalError) {
        let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            switch errno {
            case EEXIST: throw .exists(path: path)
            case ENOENT, ENOTDIR: throw .missing(path: folder(of: path))
            case EACCES, EPERM: throw .notPermitted(path: folder(of: path))
            case EROFS: throw .readOnly(path: folder(of: path))
            case ENOSPC, EDQUOT: throw .full(path: path)
            case let code: throw .inputOutput(path: path, detail: String(cString: strerror(code)))
            }
        }
        close(descriptor)
    }

    /// Takes back a store that could not be finished.
    static func remove(at path: String) {
        unlink(path)
        removeLogs(at: path)
    }

    /// What SQLite keeps beside a store. Of one that is closed all of it is empty.
    static func removeLogs(at path: String) {
        for suffix in ["-wal", "-shm", "-journal"] { unlink(path + suffix) }
    }

    /// True when every change is in the database file itself, none in a write-ahead log beside it.
    static func hasNoLog(_ path: String) -> Bool {
        var status = stat()
        return stat(path + "-wal", &status) != 0 || status.st_size == 0
    }

    static func isReadable(_ path: String) -> Bool {
        access(path, R_OK) == 0
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
