internal import GRDB
internal import Values

/// Columns as they are read: what cannot be what it should be is damage, and must not crash the reader.
struct StoredValue {
    let path: String
    let table: String

    func damage(_ column: String) -> JournalError {
        .damaged(path: path, detail: "\(table).\(column)")
    }

    func int(_ value: Int64?, _ column: String) throws(JournalError) -> Int {
        guard let value else { throw damage(column) }
        return Int(value)
    }

    func text(_ value: String?, _ column: String) throws(JournalError) -> String {
        guard let value else { throw damage(column) }
        return value
    }

    func digest(_ value: String?, _ column: String) throws(JournalError) -> Digest {
        guard let value, let digest = Digest(hex: value) else { throw damage(column) }
        return digest
    }

    func json(_ value: String?, _ column: String) throws(JournalError) -> Value {
        guard let value else { throw damage(column) }
        do { return try JSONReader.read(value) } catch { throw damage(column) }
    }
}
