import GRDB
import Testing

@testable import Journal

/// What SQLite says, in the words of a journal. Codes that a test can bring about have their own tests elsewhere.
@Suite struct StoreErrorTests {
    /// A path that can be read, so that permissions are not what is wrong.
    private func error(_ code: ResultCode, path: String = "/") -> JournalError {
        JournalError(DatabaseError(resultCode: code, message: "words"), path: path, waited: .seconds(5))
    }

    @Test func `what passes is told from what stays`() {
        #expect(error(.SQLITE_BUSY) == .locked(path: "/", waited: .seconds(5)))
        #expect(error(.SQLITE_LOCKED) == .locked(path: "/", waited: .seconds(5)))
        #expect(error(ResultCode(rawValue: 517)) == .locked(path: "/", waited: .seconds(5)), "SQLITE_BUSY_SNAPSHOT")
        #expect(error(.SQLITE_READONLY) == .readOnly(path: "/"))
        #expect(error(ResultCode(rawValue: 1544)) == .readOnly(path: "/"), "SQLITE_READONLY_DIRECTORY")
    }

    @Test func `want of room is told from a failing disk`() {
        #expect(error(.SQLITE_FULL) == .full(path: "/"))
        #expect(error(.SQLITE_IOERR_SHMSIZE) == .full(path: "/"))
        #expect(error(.SQLITE_IOERR_READ) == .inputOutput(path: "/", detail: "SQLite 266: words"))
        #expect(error(.SQLITE_CORRUPT) == .damaged(path: "/", detail: "SQLite 11: words"))
        #expect(error(.SQLITE_NOTADB) == .notAJournal(path: "/"))
        #expect(error(.SQLITE_TOOBIG) == .tooLarge(path: "/"))
    }

    @Test func `a file that cannot be opened is told from a log that cannot be made`() {
        #expect(error(.SQLITE_CANTOPEN) == .readOnly(path: "/"))
        #expect(error(.SQLITE_CANTOPEN, path: "/no/such/file") == .notPermitted(path: "/no/such/file"))
        #expect(error(.SQLITE_PERM) == .notPermitted(path: "/"))
    }

    @Test func `whatever else there is keeps its words`() {
        #expect(error(.SQLITE_MISUSE) == .unexpected(path: "/", detail: "SQLite 21: words"))
        struct Strange: Error {}
        #expect(JournalError(Strange(), path: "p", waited: .zero) == .unexpected(path: "p", detail: "Strange"))
        #expect(JournalError(JournalError.keyReused(key: "k"), path: "p", waited: .zero) == .keyReused(key: "k"))
    }
}
