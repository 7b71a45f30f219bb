internal import Values

/// What an append is judged by: one consistent view of a program's tables.
protocol AppendContext {
    func head() throws -> JournalHead
    /// Throws `JournalError.keyReused` when the key belongs to another command.
    func result(of key: IdempotencyKey) throws -> AppendResult?
    func holds(blob digest: Digest) throws -> Bool
    func holds(_ dataset: DatasetRecord.Key) throws -> Bool
}
