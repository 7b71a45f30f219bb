internal import GRDB

extension JournalError {
    /// What an error thrown inside a database access means to a person.
    ///
    /// The detail is SQLite's own message, which names tables and columns but never values.
    init(_ error: any Error, path: String, waited: Duration) {
        if let error = error as? JournalError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self = .unexpected(path: path, detail: "\(type(of: error))")
            return
        }
        let detail = "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "no message")"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .locked(path: path, waited: waited)
        case .SQLITE_READONLY: self = .readOnly(path: path)
        case .SQLITE_FULL: self = .full(path: path)
        case .SQLITE_NOTADB: self = .notAJournal(path: path)
        case .SQLITE_CORRUPT: self = .damaged(path: path, detail: detail)
        case .SQLITE_TOOBIG: self = .tooLarge(path: path)
        case .SQLITE_PERM, .SQLITE_AUTH: self = .notPermitted(path: path)
        // The file was seen before it was opened. When it can be read, what cannot be opened is the log beside it.
        case .SQLITE_CANTOPEN: self = StoreFile.isReadable(path) ? .readOnly(path: path) : .notPermitted(path: path)
        // A log's index is made in a file of fixed steps; what keeps it from growing is want of room.
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: self = .full(path: path)
        case .SQLITE_IOERR: self = .inputOutput(path: path, detail: detail)
        default: self = .unexpected(path: path, detail: detail)
        }
    }
}

extension DatabaseError {
    /// True when the write-ahead log or its index could not be made, which says nothing about the database itself.
    var isAboutTheLog: Bool {
        switch resultCode {
        case .SQLITE_CANTOPEN, .SQLITE_READONLY: true
        default: extendedResultCode == .SQLITE_IOERR_SHMSIZE
        }
    }
}
