/// One step of the format's history. Steps only go forward, and each is one transaction.
struct SchemaStep: Sendable {
    /// The `user_version` that the step leads to.
    var format: Int
    var sql: String
}
