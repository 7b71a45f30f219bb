internal import GRDB

extension SQLiteStore {
    /// Copies the whole store to a new file as it is at one moment. Others may go on writing meanwhile; what they write is
    /// in the copy or not, and never in part. The file is its owner's to read only.
    ///
    /// Throws `.exists` rather than overwrite anything; what fails leaves no file.
    package func copy(to path: String) throws(JournalError) {
        try StoreFile.create(at: path)
        do {
            let target = try DatabaseQueue(path: path.hasPrefix("/") ? path : "./" + path)
            try queue.backup(to: target)
            // Closing folds what the copy has of a log into the file: a backup is one file.
            try target.close()
        } catch {
            StoreFile.remove(at: path)
            throw JournalError(error, path: path, waited: .zero)
        }
        StoreFile.removeLogs(at: path)
    }
}
